/** Studies that watched or measured people without comparing treatments. */

import type { Source } from '../src/source.ts'

export const studies = [
  {
    id: 'mahmoud-2019',
    grade: 'study',
    authors: 'Mahmoud, Hassan, Abdelmajeed, Moustafa and Silva',
    year: 2019,
    title:
      'The relationship between forward head posture and neck pain: a systematic review and meta-analysis',
    publishedIn: 'Current Reviews in Musculoskeletal Medicine 12: 562–577',
    doi: '10.1007/s12178-019-09594-y',
    finding:
      'Across 15 studies, adults with neck pain held the head a little further forward (4.8°, 0.1 to 9.5); teenagers did not. Seen at one moment only, so nobody can say which came first.',
  },
  {
    id: 'richards-2016',
    grade: 'study',
    authors: 'Richards, Beales, Smith, O’Sullivan and Straker',
    year: 2016,
    title:
      'Neck posture clusters and their association with biopsychosocial factors and neck pain in Australian adolescents',
    publishedIn: 'Physical Therapy 96: 1576–1587',
    doi: '10.2522/ptj.20150660',
    pmid: '27174256',
    finding: 'In 1,108 people aged 17, the way they sat was not linked with neck pain.',
  },
  {
    id: 'richards-2021',
    grade: 'study',
    authors: 'Richards, Beales, Smith, O’Sullivan and Straker',
    year: 2021,
    title:
      'Is neck posture subgroup in late adolescence a risk factor for persistent neck pain in young adults? A prospective study',
    publishedIn: 'Physical Therapy 101: pzab007',
    doi: '10.1093/ptj/pzab007',
    finding:
      'In 686 people, women who sat slumped or in between at 17 had lasting neck pain at 22 less often than those who sat upright (odds ratios 0.24 and 0.38). In men there was no link.',
  },
  {
    id: 'tanaka-2006',
    grade: 'study',
    authors: 'Tanaka, Kokubun, Sato and Ozawa',
    year: 2006,
    title: 'Cervical roots as origin of pain in the neck or scapular regions',
    publishedIn: 'Spine 31: E568–E573',
    doi: '10.1097/01.brs.0000229261.02816.48',
    pmid: '16924193',
    finding:
      'In 50 people with a pinched nerve in the neck, pain between the shoulder blades went with the lowest neck nerves (C7 or C8). In 70 in 100 it came before any sign in the arm; it eased early after surgery in 92 in 100.',
  },
  {
    id: 'mizutamari-2010',
    grade: 'study',
    authors: 'Mizutamari and colleagues',
    year: 2010,
    title: 'Corresponding scapular pain with the nerve root involved in cervical radiculopathy',
    finding:
      'In 25 people with a pinched nerve in the neck, pain above the blade went with C5 or C6, and pain between or on the blades with C7 or C8.',
  },
  {
    id: 'vos-2008',
    grade: 'study',
    authors: 'Vos, Verhagen, Passchier and Koes',
    year: 2008,
    title:
      'Clinical course and prognostic factors in acute neck pain: an inception cohort study in general practice',
    publishedIn: 'Pain Medicine 9: 572–580',
    doi: '10.1111/j.1526-4637.2008.00456.x',
    pmid: '18565009',
    finding:
      'Of 187 people with new neck pain, 138 were heard from a year later: 76 in 100 said they were well or much better, yet 47 in 100 still had some pain.',
  },
  {
    id: 'physio-thoracic-survey-2023',
    grade: 'study',
    authors: 'Risetti, Gambugini, Testa and Battista',
    year: 2023,
    title: 'Management of non-specific thoracic spine pain: a cross-sectional study among physiotherapists',
    publishedIn: 'BMC Musculoskeletal Disorders 24',
    doi: '10.1186/s12891-023-06505-8',
    pmid: '37202740',
    pmcid: 'PMC10197218',
    finding:
      'Found no clinical guideline for upper-back pain, and asked physiotherapists what they do instead.',
  },
  {
    id: 'salaffi-2004',
    grade: 'study',
    authors: 'Salaffi, Stancati, Silvestri, Ciapetti and Grassi',
    year: 2004,
    title:
      'Minimal clinically important changes in chronic musculoskeletal pain intensity measured on a numerical rating scale',
    publishedIn: 'European Journal of Pain 8: 283–291',
    doi: '10.1016/j.ejpain.2003.09.004',
    pmid: '15207508',
    finding:
      'In 825 people with lasting pain, a fall of one point of 10 (15 in 100) felt slightly better, and a fall of two points (33 in 100) much better.',
  },
  {
    id: 'kovacs-2008',
    grade: 'study',
    authors: 'Kovacs and colleagues',
    year: 2008,
    title:
      'Minimum detectable and minimal clinically important changes for pain in patients with nonspecific neck pain',
    publishedIn: 'BMC Musculoskeletal Disorders 9: 43',
    finding:
      'In 658 people with neck pain, a change of 1.5 points of 10 told those who were better from those who were not, but a single change under 4.0 points may be chance.',
  },
  {
    id: 'cleland-2008',
    grade: 'study',
    authors: 'Cleland, Childs and Whitman',
    year: 2008,
    title:
      'Psychometric properties of the Neck Disability Index and numeric pain rating scale in patients with mechanical neck pain',
    publishedIn: 'Archives of Physical Medicine and Rehabilitation 89: 69–74',
    doi: '10.1016/j.apmr.2007.08.126',
    finding:
      'In 137 people with neck pain, a change of 1.3 points of 10 was the least that mattered to them.',
  },
  {
    id: 'stratford-1995',
    grade: 'study',
    authors: 'Stratford, Gill, Westaway and Binkley',
    year: 1995,
    title: 'Assessing disability and change on individual patients: a report of a patient specific measure',
    publishedIn: 'Physiotherapy Canada 47: 258–263',
    finding:
      'People named activities that were hard for them and rated each from 0 to 10. A change of three points in one activity, or of two in the mean of several, was most likely not chance.',
  },
  {
    id: 'canadian-c-spine-2001',
    grade: 'study',
    authors: 'Stiell and colleagues',
    year: 2001,
    title: 'The Canadian C-spine rule for radiography in alert and stable trauma patients',
    publishedIn: 'JAMA 286: 1841–1848',
    finding:
      'In 8,924 adults after an injury, the rule asks for an X-ray from 65 on, after a dangerous accident (a fall from 1 m or five stairs, on to the head, at high speed), with tingling in arms or legs, or when the neck cannot turn 45° each way.',
  },
  {
    id: 'asas-2009',
    grade: 'study',
    authors: 'Sieper and colleagues',
    year: 2009,
    title:
      'New criteria for inflammatory back pain in patients with chronic back pain: a real patient exercise by experts from the Assessment of SpondyloArthritis international Society (ASAS)',
    publishedIn: 'Annals of the Rheumatic Diseases 68: 784–788',
    doi: '10.1136/ard.2008.101501',
    finding:
      'Four of five signs point to an inflamed spine: a start before 40, a slow start, better with movement, no better with rest, pain at night that eases on getting up. They found 79.6 in 100 of those who had it, and cleared 72.4 in 100 of those who had not.',
  },
  {
    id: 'yusuf-2019-spinal-infection',
    grade: 'study',
    authors: 'Yusuf, Finucane and Selfe',
    year: 2019,
    title: 'Red flags for the early detection of spinal infection in back pain patients',
    publishedIn: 'BMC Musculoskeletal Disorders 20',
    doi: '10.1186/s12891-019-2949-6',
    pmid: '31836000',
    pmcid: 'PMC6911279',
    finding:
      'Of 2,224 people with an infected spine, 72 in 100 had pain in the spine and only 55 in 100 had a fever: no fever does not rule it out.',
  },
  {
    id: 'jasien-2015',
    grade: 'study',
    authors: 'Jasien, Jonas, de Moraes and Ritch',
    year: 2015,
    title:
      'Intraocular pressure rise in subjects with and without glaucoma during four common yoga positions',
    publishedIn: 'PLoS ONE 10: e0144505',
    doi: '10.1371/journal.pone.0144505',
    pmid: '26698309',
    pmcid: 'PMC4689525',
    finding:
      'In 20 people, half of them with glaucoma, the pressure in the eye rose from 17 to 28 mmHg within a minute in one pose with the head down, and was back within two minutes of sitting up.',
  },
  {
    id: 'namdari-2012',
    grade: 'study',
    authors: 'Namdari, Yagnik, Ebaugh, Nagda, Ramsey, Williams and Mehta',
    year: 2012,
    title: 'Defining functional shoulder range of motion for activities of daily living',
    publishedIn: 'Journal of Shoulder and Elbow Surgery 21: 1177–1183',
    finding:
      'In 20 people with healthy shoulders, ten everyday tasks took about 121 degrees of lifting the arm to the front and 128 to the side.',
  },
] as const satisfies readonly Source[]
