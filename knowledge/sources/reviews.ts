/** Reviews that put many trials together. */

import type { Source } from '../src/source.ts'

export const reviews = [
  {
    id: 'chen-2018',
    grade: 'trial',
    authors: 'Chen and colleagues',
    year: 2018,
    title:
      'Workplace-based interventions for neck pain in office workers: systematic review and meta-analysis',
    publishedIn: 'Physical Therapy 98: 40–62',
    doi: '10.1093/ptj/pzx101',
    finding:
      'Across 27 trials, strength work for neck and shoulders and general fitness both eased neck pain, strength work more, and more so the more people took part. The evidence for desk set-up was weak.',
  },
  {
    id: 'louw-2017',
    grade: 'trial',
    authors: 'Louw and colleagues',
    year: 2017,
    title:
      'Effectiveness of exercise in office workers with neck pain: a systematic review and meta-analysis',
    publishedIn: 'South African Journal of Physiotherapy 73: a392',
    doi: '10.4102/sajp.v73i1.392',
    pmcid: 'PMC6093121',
    finding:
      'Across eight trials, strength work brought pain down by an amount that matters, compared with no exercise. Quality of life did not clearly change.',
  },
  {
    id: 'scapular-review-2024',
    grade: 'trial',
    authors: 'Chen and colleagues',
    year: 2024,
    title:
      'Effects of scapular treatment on chronic neck pain: a systematic review and meta-analysis of randomized controlled trials',
    publishedIn: 'BMC Musculoskeletal Disorders 25: 252',
    doi: '10.1186/s12891-024-07220-8',
    finding:
      'Across eight trials with 313 people, treatment aimed at the shoulder blades eased neck pain (standardised difference 2.55, 0.97 to 4.13; 1.07 in groups of women and men). It did not change what people were able to do.',
  },
  {
    id: 'de-zoete-2020',
    grade: 'trial',
    authors: 'de Zoete, Armfield, McAuley, Chen and Sterling',
    year: 2020,
    title:
      'Comparative effectiveness of physical exercise interventions for chronic non-specific neck pain: a systematic review with network meta-analysis of 40 randomised controlled trials',
    publishedIn: 'British Journal of Sports Medicine 55: 730',
    doi: '10.1136/bjsports-2020-102664',
    finding:
      'Across 40 trials, control exercises, yoga, Pilates, tai chi or qigong, and strength work all eased pain to a like degree compared with nothing. No kind was best, and the evidence is very weak.',
  },
  {
    id: 'price-2020',
    grade: 'trial',
    authors: 'Price, Rushton, Tyros, Tyros and Heneghan',
    year: 2020,
    title:
      'Effectiveness and optimal dosage of exercise training for chronic non-specific neck pain: a systematic review with a narrative synthesis',
    publishedIn: 'PLoS ONE 15: e0234511',
    doi: '10.1371/journal.pone.0234511',
    pmid: '32520970',
    pmcid: 'PMC7286530',
    finding: 'Across 26 trials, several kinds of exercise helped. How much is best could not be settled.',
  },
  {
    id: 'cochrane-breaks-2019',
    grade: 'trial',
    authors: 'Luger, Maher, Rieger and Steinhilber',
    year: 2019,
    title: 'Work-break schedules for preventing musculoskeletal symptoms and disorders in healthy workers',
    publishedIn: 'Cochrane Database of Systematic Reviews 2019 (7)',
    doi: '10.1002/14651858.CD012886.pub2',
    finding:
      'Across six trials, extra breaks may make no difference to pain or tiredness, and do not harm the work. The evidence is weak or very weak.',
  },
  {
    id: 'cochrane-ergonomics-2018',
    grade: 'trial',
    authors: 'Hoe, Urquhart, Kelsall, Zamri and Sim',
    year: 2018,
    title:
      'Ergonomic interventions for preventing work-related musculoskeletal disorders of the upper limb and neck among office workers',
    publishedIn: 'Cochrane Database of Systematic Reviews 2018 (10)',
    doi: '10.1002/14651858.CD008570.pub3',
    finding:
      'Looked at 15 trials with 2,165 office workers. We could read the numbers of trials and people only, and rest no advice on its result.',
  },
  {
    id: 'wiewelhove-2019',
    grade: 'trial',
    authors: 'Wiewelhove and colleagues',
    year: 2019,
    title: 'A meta-analysis of the effects of foam rolling on performance and recovery',
    publishedIn: 'Frontiers in Physiology 10: 376',
    doi: '10.3389/fphys.2019.00376',
    pmid: '31024339',
    pmcid: 'PMC6465761',
    finding:
      'Across 21 studies, rolling before exercise made people a little more supple (4 in 100) and rolling after it made muscles feel a little less sore (6 in 100). Small effects.',
  },
  {
    id: 'konrad-2022',
    grade: 'trial',
    authors: 'Konrad, Nakamura, Tilp, Donti and Behm',
    year: 2022,
    title: 'Foam rolling training effects on range of motion: a systematic review and meta-analysis',
    publishedIn: 'Sports Medicine 52: 2523–2535',
    doi: '10.1007/s40279-022-01699-8',
    pmid: '35616852',
    pmcid: 'PMC9474417',
    finding:
      'Across 11 studies with 290 healthy people, weeks of rolling made joints move further (effect size 0.82), more so beyond four weeks. Thighs were studied, not backs.',
  },
  {
    id: 'masaracchio-2019',
    grade: 'trial',
    authors: 'Masaracchio and colleagues',
    year: 2019,
    title:
      'Thoracic spine manipulation for the management of mechanical neck pain: a systematic review and meta-analysis',
    publishedIn: 'PLoS ONE 14: e0211877',
    doi: '10.1371/journal.pone.0211877',
    pmid: '30759118',
    pmcid: 'PMC6373960',
    finding:
      'When a professional manipulated the upper back, neck pain was lower for a short time, by 13.6 points of 100 more than with gentler hands-on movement (5.5 to 21.8).',
  },
  {
    id: 'smith-2017',
    grade: 'trial',
    authors: 'Smith and colleagues',
    year: 2017,
    title:
      'Should exercises be painful in the management of chronic musculoskeletal pain? A systematic review and meta-analysis',
    publishedIn: 'British Journal of Sports Medicine 51: 1679–1687',
    doi: '10.1136/bjsports-2016-097383',
    pmid: '28596288',
    pmcid: 'PMC5739826',
    finding:
      'Across seven trials with 385 people, exercise that allowed some pain did slightly better at first than exercise without (−0.27, −0.54 to −0.05), and no differently later on.',
  },
  {
    id: 'home-exercise-review-2016',
    grade: 'trial',
    authors: 'Zronek, Sanker, Newcomb and Donaldson',
    year: 2016,
    title:
      'The influence of home exercise programs for patients with non-specific or specific neck pain: a systematic review of the literature',
    publishedIn: 'Journal of Manual and Manipulative Therapy 24: 62–73',
    doi: '10.1179/2042618613Y.0000000047',
    pmid: '27559275',
    pmcid: 'PMC4984813',
    finding:
      'Across seven trials with 1,927 people, exercise at home for strength and endurance, or to keep the neck moving, helped neck pain.',
  },
] as const satisfies readonly Source[]
