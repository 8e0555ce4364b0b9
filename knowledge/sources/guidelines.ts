/** Guidelines, consensus statements and the published advice of professional and public bodies. */

import type { Source } from '../src/source.ts'

export const guidelines = [
  {
    id: 'acsm-2011',
    grade: 'guideline',
    authors: 'American College of Sports Medicine (Garber and colleagues)',
    year: 2011,
    title:
      'Quantity and quality of exercise for developing and maintaining cardiorespiratory, musculoskeletal, and neuromotor fitness in apparently healthy adults: guidance for prescribing exercise',
    publishedIn: 'Medicine and Science in Sports and Exercise 43: 1334–1359',
    doi: '10.1249/MSS.0b013e318213fefb',
    finding:
      'Stretches are held for 10 to 30 seconds (30 to 60 for older adults), two to four times, about 60 seconds for a muscle, on two or three days a week or more. Strength work comes on two or three days a week with 48 hours between, 8 to 12 repetitions, 10 to 15 for older people and beginners.',
  },
  {
    id: 'acsm-2009',
    grade: 'guideline',
    authors: 'American College of Sports Medicine (Ratamess and colleagues)',
    year: 2009,
    title: 'Progression models in resistance training for healthy adults',
    publishedIn: 'Medicine and Science in Sports and Exercise 41: 687',
    finding:
      'Beginners work with 8 to 12 repetitions, one to three sets. When one or two repetitions more are possible two sessions in a row, the load goes up by 2 to 10 in 100.',
  },
  {
    id: 'immpact-2008',
    grade: 'guideline',
    authors:
      'Initiative on Methods, Measurement, and Pain Assessment in Clinical Trials (Dworkin and colleagues)',
    year: 2008,
    title:
      'Interpreting the clinical importance of treatment outcomes in chronic pain clinical trials: IMMPACT recommendations',
    publishedIn: 'Journal of Pain 9: 105–121',
    doi: '10.1016/j.jpain.2007.09.005',
    finding:
      'A panel of 40: on a scale of pain from 0 to 10, a fall by 10 to 20 in 100 is the least that matters, and a fall by 30 in 100 or more matters clearly.',
  },
  {
    id: 'nhs-devon-thoracic',
    grade: 'guideline',
    authors: 'NHS Devon',
    title: 'Thoracic spine: referral guidance',
    finding:
      'Pain in the upper back that stays is more often due to a serious disease of the spine than pain in the neck or low back. For people from 16 on.',
  },
  {
    id: 'uk-dse-regulations',
    grade: 'guideline',
    authors: 'UK workplace safety guidance on display screen equipment',
    title: 'Working safely with display screen equipment: work routine and breaks',
    finding:
      'Short and often: a break of 5 to 10 minutes after 50 to 60 minutes at a screen is better than 15 to 20 minutes after two hours, taken before tiredness sets in, and away from the desk.',
  },
  {
    id: 'nice-cg75',
    grade: 'guideline',
    authors: 'National Institute for Health and Care Excellence (NICE)',
    year: 2008,
    title: 'CG75: Metastatic spinal cord compression in adults (since replaced by NG234)',
    finding:
      'Someone with cancer and pain in the upper or middle spine is put in touch with a specialist within 24 hours; weakness, trouble walking, numbness, or trouble with bladder or bowel is an emergency.',
  },
  {
    id: 'ifompt-2022',
    grade: 'guideline',
    authors:
      'International Federation of Orthopaedic Manipulative Physical Therapists (Rushton and colleagues)',
    year: 2022,
    title:
      'International framework for examination of the cervical region for potential of vascular pathologies of the neck prior to musculoskeletal intervention',
    publishedIn: 'Journal of Orthopaedic and Sports Physical Therapy 53: 7–22',
    doi: '10.2519/jospt.2022.11147',
    finding:
      'Problems of the neck arteries are rare, and may be recognised by asking the right questions before any treatment of the neck.',
  },
  {
    id: 'giangregorio-2015',
    grade: 'guideline',
    authors: 'Giangregorio and colleagues (expert consensus)',
    year: 2015,
    title:
      'Too Fit To Fracture: outcomes of a Delphi consensus process on physical activity and exercise recommendations for adults with osteoporosis with or without vertebral fractures',
    publishedIn: 'Osteoporosis International 26 (3)',
    doi: '10.1007/s00198-014-2881-4',
    pmcid: 'PMC5101068',
    finding:
      'With thin bones: strength, balance and upright work are encouraged. Bending or turning the back fast, with weight, or to the end is replaced by slow movement in mid-range and a hinge at the hips.',
  },
  {
    id: 'bartsch-2021',
    grade: 'guideline',
    authors: 'Bartsch and colleagues (expert consensus)',
    year: 2021,
    title:
      'Expert consensus on the contraindications and cautions of foam rolling: an international Delphi study',
    publishedIn: 'Journal of Clinical Medicine 10: 5360',
    doi: '10.3390/jcm10225360',
    finding:
      'Of 37 experts, 73 in 100 ruled out rolling over an open wound and 84 in 100 over a broken bone. More than nine in ten urged care with inflammation (97), a clot (97), bone infection (94) and bone in a muscle (92).',
  },
  {
    id: 'bess-subacromial',
    grade: 'guideline',
    authors: 'British Elbow and Shoulder Society',
    title: 'Subacromial shoulder pain: guidance and exercises',
    finding:
      'A small rise in shoulder pain during exercise is acceptable if it is gone within 30 minutes and no worse the next day. Six to twelve weeks of exercise are usual.',
  },
  {
    id: 'nhs-back-pain',
    grade: 'guideline',
    authors: 'NHS',
    title: 'Back pain: when to get help',
    finding:
      'Pain at the top of the back, between the shoulders, is by itself a reason to ask for an urgent appointment. Read by us in copies, not on the NHS’s own page.',
  },
  {
    id: 'health-nz-heart-attack',
    grade: 'guideline',
    authors: 'Health New Zealand',
    title: 'Heart attack: signs and what to do',
    finding:
      'A heart attack may be felt in the chest, arm, jaw, neck, back or stomach, with sweating, breathlessness, sickness or faintness. Some people, women and those with diabetes among them, have no chest pain.',
  },
  {
    id: 'asthma-lung-uk-pe',
    grade: 'guideline',
    authors: 'Asthma + Lung UK',
    title: 'Pulmonary embolism: what are the symptoms?',
    finding:
      'A clot in the lung may bring sudden breathlessness, sharp pain in the chest or upper back that is worse on breathing in, coughing blood, a racing heart, faintness, or one swollen, painful calf.',
  },
  {
    id: 'myelopathy-org',
    grade: 'guideline',
    authors: 'Myelopathy.org',
    title: 'Degenerative cervical myelopathy: symptoms and examination',
    finding:
      'A squeezed spinal cord may show as clumsy hands, heavy legs, poor balance or an electric shock on bending the neck. There may be no pain, and it may be on one side.',
  },
  {
    id: 'royal-free-dcm',
    grade: 'guideline',
    authors: 'Royal Free London NHS Foundation Trust',
    title: 'Degenerative cervical myelopathy: patient information leaflet',
    finding:
      'Several signs of a squeezed spinal cord together are a reason to go to an emergency department.',
  },
  {
    id: 'backcare-osteoporosis',
    grade: 'guideline',
    authors: 'BackCare',
    title: 'Osteoporosis: the facts behind fractures',
    finding: 'With thin bones, a bone of the spine may break without a fall.',
  },
  {
    id: 'bjgp-2018-spa',
    grade: 'guideline',
    // The record we could read gives neither authors nor exact title.
    authors: 'British Journal of General Practice, summary of NICE guidance',
    year: 2018,
    title: 'Spondyloarthritis: summary of the NICE guideline for general practice',
    publishedIn: 'British Journal of General Practice 68 (672): 346',
    finding:
      'Back pain for more than three months that began young, with psoriasis, an inflamed eye or bowel, heel pain or a family history, is a reason for a rheumatologist to look. Exercise is allowed meanwhile.',
  },
  {
    id: 'ehlers-danlos-society',
    grade: 'guideline',
    authors: 'The Ehlers-Danlos Society',
    title: 'Physical therapy for hypermobility',
    finding: 'With very loose joints, strength and control come before stretching, and progress is slow.',
  },
  {
    id: 'downs-syndrome-association',
    grade: 'guideline',
    authors: 'Down’s Syndrome Association',
    title: 'Neck instability',
    finding:
      'In people with Down’s syndrome the joint at the top of the neck may be loose: forced or extreme neck movement is avoided, and new signs are looked at by a doctor.',
  },
  {
    id: 'aaos-1965',
    grade: 'guideline',
    authors: 'American Academy of Orthopaedic Surgeons',
    year: 1965,
    title: 'Joint Motion: Method of Measuring and Recording',
    finding:
      'How far healthy joints go, by agreement of surgeons: a shoulder lifts 180 degrees, an elbow bends 150, a wrist 80 down and 70 up, a hip 120.',
  },
  {
    id: 'ama-guides',
    grade: 'guideline',
    authors: 'American Medical Association',
    title: 'Guides to the Evaluation of Permanent Impairment',
    finding:
      'What counts as full movement: a neck bends 50 degrees forward, 60 back and 45 to the side and turns 80; a shoulder turns at least 80 degrees in; the trunk turns 45.',
  },
] as const satisfies readonly Source[]
