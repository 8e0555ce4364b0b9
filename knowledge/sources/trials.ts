/** Trials: people were given one thing or another, and compared. */

import type { Source } from '../src/source.ts'

export const trials = [
  {
    id: 'andersen-2011',
    grade: 'trial',
    authors: 'Andersen and colleagues',
    year: 2011,
    title:
      'Effectiveness of small daily amounts of progressive resistance training for frequent neck/shoulder pain: randomised controlled trial',
    publishedIn: 'Pain 152: 440–446',
    doi: '10.1016/j.pain.2010.11.016',
    finding:
      'With 198 people: 2 minutes of band exercise on five days a week for ten weeks brought pain down by 1.4 points of 10 more than advice alone (0.7 to 2.0), and 12 minutes by 1.9 (1.2 to 2.5). The two did not clearly differ. About 65 in 100 of the planned sessions were done.',
  },
  {
    id: 'andersen-2012',
    grade: 'trial',
    authors: 'Andersen and colleagues',
    year: 2012,
    title:
      'Influence of frequency and duration of strength training for effective management of neck and shoulder pain: a randomised controlled trial',
    publishedIn: 'British Journal of Sports Medicine 46: 1004–1010',
    doi: '10.1136/bjsports-2011-090813',
    pmcid: 'PMC3596862',
    finding:
      'With 447 office workers: one hour of strength work a week for 20 weeks, in one, three or nine parts, brought neck pain down by 1.1, 1.9 and 1.4 points of 9. How the hour was split mattered little.',
  },
  {
    id: 'andersen-2014',
    grade: 'trial',
    authors: 'Andersen and colleagues',
    year: 2014,
    title:
      'Effect of scapular function training on chronic pain in the neck/shoulder region: a randomized controlled trial',
    publishedIn: 'Journal of Occupational Rehabilitation 24: 316',
    doi: '10.1007/s10926-013-9441-1',
    finding:
      'With 47 office workers: training the muscles that steer the shoulder blades for 20 minutes three times a week over ten weeks brought pain down by 2.0 points more than no training (0.35 to 3.64).',
  },
  {
    id: 'saeterbakken-2020',
    grade: 'trial',
    authors: 'Saeterbakken and colleagues',
    year: 2020,
    title:
      'Dose-response of resistance training for neck- and shoulder pain relief: a workplace intervention study',
    publishedIn: 'BMC Sports Science, Medicine and Rehabilitation 12: 8',
    doi: '10.1186/s13102-020-0158-0',
    pmid: '32266072',
    pmcid: 'PMC7110779',
    finding:
      'With 30 office workers: ten minutes of strength work once or twice a day for eight weeks. Taken together, average pain fell by 25 in 100 and worst pain by 43 in 100; twice was no better than once. There was no group without training at the same time.',
  },
  {
    id: 'workplace-strength-2008',
    grade: 'trial',
    authors: 'Andersen and colleagues',
    year: 2008,
    title: 'A randomized controlled intervention trial to relieve and prevent neck/shoulder pain',
    publishedIn: 'Medicine and Science in Sports and Exercise 40: 983–990',
    doi: '10.1249/MSS.0b013e3181676640',
    pmid: '18461010',
    finding:
      'With 549 office workers over a year: among those with neck pain it fell from 5.0 to 3.4 of 9 with strength work and from 5.0 to 3.6 with all-round exercise, and did not change with advice. Regular taking part fell from 54 to 35 in 100.',
  },
  {
    id: 'ylinen-2006',
    grade: 'trial',
    authors: 'Ylinen and colleagues',
    year: 2006,
    title: 'Effects of neck muscle training in women with chronic neck pain: one-year follow-up study',
    finding:
      'With 180 women: neck strength or endurance training for a year. Most of the gain came in the first two months, and a little more up to the twelfth.',
  },
  {
    id: 'tunwattanapong-2016',
    grade: 'trial',
    authors: 'Tunwattanapong, Kongkasuwan and Kuptniratsaikul',
    year: 2016,
    title:
      'The effectiveness of a neck and shoulder stretching exercise program among office workers with neck pain: a randomized controlled trial',
    publishedIn: 'Clinical Rehabilitation 30: 64–72',
    doi: '10.1177/0269215515575747',
    finding:
      'With 96 people: stretches twice a day, five days a week, for four weeks brought pain down by 1.4 points of 10 more than a leaflet (0.7 to 2.2). Three or more sessions a week did more than fewer.',
  },
  {
    id: 'sihawong-2014',
    grade: 'trial',
    authors: 'Sihawong, Janwantanakul and Jiamjarasrangsi',
    year: 2014,
    title:
      'Effects of an exercise programme on preventing neck pain among office workers: a 12-month cluster-randomised controlled trial',
    publishedIn: 'Occupational and Environmental Medicine 71: 63',
    finding:
      'With 567 office workers without pain: after a year of daily stretches and endurance work twice a week, 12.1 in 100 had got neck pain, against 26.7 in 100 without (hazard ratio 0.45, 0.28 to 0.71).',
  },
  {
    id: 'lauche-2016',
    grade: 'trial',
    authors: 'Lauche and colleagues',
    year: 2016,
    title:
      'The effects of tai chi and neck exercises in the treatment of chronic nonspecific neck pain: a randomized controlled trial',
    publishedIn: 'The Journal of Pain 17: 1013–1027',
    doi: '10.1016/j.jpain.2016.06.004',
    pmid: '27345663',
    finding:
      'With 114 people: 12 weekly tai chi classes brought pain down by 10.5 points of 100 more than waiting (0.9 to 20.3), and did not differ from neck exercises.',
  },
  {
    id: 'mclean-2001',
    grade: 'trial',
    authors: 'McLean and colleagues',
    year: 2001,
    title: 'Computer terminal work and the benefit of microbreaks',
    publishedIn: 'Applied Ergonomics 32: 225–237',
    doi: '10.1016/s0003-6870(00)00071-5',
    pmid: '11394463',
    finding:
      'In a small study, short breaks from computer work, about 30 seconds, eased discomfort in all parts of the body that were asked about, most when taken every 20 minutes. No work was lost.',
  },
  {
    id: 'henning-1997',
    grade: 'trial',
    authors: 'Henning and colleagues',
    year: 1997,
    title:
      'Frequent short rest breaks from computer work: effects on productivity and well-being at two field sites',
    publishedIn: 'Ergonomics 40: 78–91',
    doi: '10.1080/001401397188396',
    finding:
      'Three breaks of 30 seconds and one of 3 minutes an hour: about half were taken, and people liked the longer ones more. Comfort rose only at the smaller of two workplaces, and with stretches. A weak study: nobody was assigned by chance.',
  },
  {
    id: 'waongenngarm-2021',
    grade: 'trial',
    authors: 'Waongenngarm, van der Beek, Akkarakittichoke and Janwantanakul',
    year: 2021,
    title:
      'Effects of an active break and postural shift intervention on preventing neck and low-back pain among high-risk office workers: a 3-arm cluster-randomized controlled trial',
    publishedIn: 'Scandinavian Journal of Work, Environment and Health 47: 306–317',
    doi: '10.5271/sjweh.3949',
    pmid: '33906239',
    pmcid: 'PMC8091075',
    finding:
      'With 193 office workers over six months: 17 in 100 got new neck pain with active breaks, 17 in 100 with shifts of position, and 44 in 100 with neither (hazard ratios 0.45 and 0.41).',
  },
  {
    id: 'henry-1999',
    grade: 'trial',
    authors: 'Henry, Rosemond and Eckert',
    year: 1999,
    title: 'Effect of number of home exercises on compliance and performance in adults over 65 years of age',
    publishedIn: 'Physical Therapy 79: 270',
    finding:
      'With 15 people over 65: those who were given two home exercises did them better than those who were given eight. Five lay between, with no clear difference.',
  },
  {
    id: 'isometric-breathing-1989',
    grade: 'trial',
    // The record we could read names no authors.
    authors: '',
    year: 1989,
    title: 'Effect of breathing instruction on blood pressure responses during isometric exercise',
    publishedIn: 'Physical Therapy 69: 757–761',
    doi: '10.1093/ptj/69.9.757',
    pmid: '2772038',
    finding:
      'With 27 young women: those who learnt not to hold their breath had a lower blood pressure while a muscle worked hard without moving: 148/112 after, 163/120 before.',
  },
] as const satisfies readonly Source[]
