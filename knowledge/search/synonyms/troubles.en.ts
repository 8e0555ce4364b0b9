/** What people call what bothers them, in English. */

import type { Synonym } from '../../src/search-words.ts'

export const troubleSynonyms: readonly Synonym[] = [
  {
    says: [
      'knot',
      'trigger point',
      'lump muscle',
      'tender spot',
      'sore spot',
      'tight spot',
      'muscle ball',
      'kink',
    ],
    means: ['tender spots, or knots', 'upper back roll', 'cross-body stretch'],
  },
  {
    says: ['knot shoulder', 'knot neck', 'knot top shoulder'],
    means: ['side-of-neck stretch', 'top of the shoulder'],
  },
  {
    says: ['knot shoulder blade', 'knot between blades', 'knot blade'],
    means: ['middle back stretch', 'cross-body stretch', 'between the shoulder blades'],
  },
  {
    says: ['spasm', 'muscle spasm', 'cramp', 'seized up', 'locked up'],
    means: ['when it flares up', 'child’s pose'],
  },
  {
    says: [
      'crick',
      'crick neck',
      'stiff neck',
      'neck stiffness',
      'wry neck',
      'slept funny',
      'cant turn head',
    ],
    means: ['neck turn', 'side-of-neck stretch', 'the neck link'],
  },
  { says: ['torticollis', 'neck stuck', 'slept wrong'], means: ['neck turn', 'sleep'] },
  {
    says: ['stiff neck desk', 'neck desk', 'neck computer', 'neck screen'],
    means: ['neck turn', 'chin glide', 'desk and phone'],
  },
  {
    says: ['tech neck', 'text neck', 'phone neck', 'computer neck', 'nerd neck', 'turtle neck', 'ipad neck'],
    means: ['chin glide', 'desk and phone', 'neck turn'],
  },
  {
    says: ['forward head', 'head forward', 'poking chin', 'chicken neck'],
    means: ['chin glide', 'positions and breaks', 'desk and phone'],
  },
  {
    says: [
      'hunch',
      'hunchback',
      'hunched',
      'dowagers hump',
      'buffalo hump',
      'neck hump',
      'kyphosis',
      'stoop',
    ],
    means: ['lean back over a roller', 'positions and breaks', 'chest sink at a chair'],
  },
  {
    says: ['round shoulders', 'rounded shoulders', 'rolled shoulders', 'shoulders forward', 'upper crossed'],
    means: ['doorway chest opener', 'wall angel', 'shoulder blade squeeze'],
  },
  {
    says: [
      'posture',
      'slouch',
      'slouching',
      'slump',
      'sit straight',
      'stand straight',
      'sit up straight',
      'ergonomic',
    ],
    means: ['positions and breaks', 'desk and phone', 'wall angel'],
  },
  {
    says: ['tight chest', 'chest tightness', 'chest stretch', 'open chest', 'chest desk', 'tight pecs'],
    means: ['doorway chest opener', 'clasped hands, elbows in', 'lengthwise chest opener'],
  },
  {
    says: [
      'deep breath',
      'full breath',
      'shallow breathing',
      'breathe deeply',
      'belly breathing',
      'breathwork',
    ],
    means: ['chest expansion breathing', 'stress and breathing'],
  },
  {
    says: ['pinched nerve', 'trapped nerve', 'nerve pain', 'slipped disc', 'slipped disk'],
    means: ['scoliosis, arthritis and discs', 'the neck link', 'when to see someone'],
  },
  {
    says: ['herniated', 'bulging disc', 'bulging disk', 'herniated disc', 'prolapse'],
    means: ['scoliosis, arthritis and discs'],
  },
  {
    says: ['sciatica', 'sciatic', 'sciatic nerve'],
    means: ['scoliosis, arthritis and discs', 'low back', 'when to see someone'],
  },
  {
    says: ['disk', 'degenerative disc', 'spondylosis', 'stenosis'],
    means: ['scoliosis, arthritis and discs'],
  },
  {
    says: ['osteoarthritis', 'arthritic', 'worn joints', 'wear and tear', 'rheumatoid'],
    means: ['scoliosis, arthritis and discs'],
  },
  {
    says: ['curved spine', 'crooked spine', 'curvature', 'sideways curve'],
    means: ['scoliosis, arthritis and discs'],
  },
  {
    says: ['pregnant', 'pregnancy', 'after birth', 'breastfeeding'],
    means: ['when to see someone', 'using a foam roller', 'stress and breathing'],
  },
  {
    says: ['osteoporosis', 'thin bones', 'brittle bones', 'osteopenia'],
    means: ['when to see someone', 'using a foam roller'],
  },
  {
    says: ['referred pain', 'pain from neck', 'radiating', 'radiates', 'cervical radiculopathy'],
    means: ['the neck link'],
  },
  {
    says: ['headache', 'tension headache', 'migraine', 'head ache'],
    means: ['the neck link', 'side-of-neck stretch'],
  },
  {
    says: [
      'numb',
      'tingling',
      'pins needles',
      'numb arm',
      'tingling arm',
      'tingling fingers',
      'tingling hand',
    ],
    means: ['when to see someone', 'the neck link'],
  },
  {
    says: ['burning', 'burning back', 'burning shoulder blade'],
    means: ['what the upper back is', 'between the shoulder blades'],
  },
  {
    says: ['dizzy', 'dizziness', 'light headed', 'lightheaded', 'vertigo'],
    means: ['pain during exercise', 'when to see someone'],
  },
  {
    says: [
      'sore',
      'soreness',
      'doms',
      'sore after workout',
      'sore next day',
      'ache after exercise',
      'muscle soreness',
    ],
    means: ['sore after exercise'],
  },
  {
    says: ['flare', 'flare up', 'flareup', 'pain worse', 'worse today', 'back went', 'relapse', 'setback'],
    means: ['when it flares up'],
  },
  {
    says: ['heat', 'ice', 'warmth', 'hot water bottle', 'heat pad', 'cold pack'],
    means: ['when it flares up', 'tender spots, or knots'],
  },
  {
    says: ['painkiller', 'ibuprofen', 'paracetamol', 'medication', 'tablets', 'pills', 'pain relief'],
    means: ['when it flares up', 'when to see someone'],
  },
  {
    says: [
      'hurts when exercise',
      'exercise hurts',
      'hurt stretch',
      'no pain no gain',
      'pain while exercising',
    ],
    means: ['pain during exercise'],
  },
  { says: ['cough', 'coughing', 'sneeze', 'sneezing'], means: ['why it aches'] },
  { says: ['cause', 'causes', 'reason', 'why back hurt'], means: ['why it aches', 'what the upper back is'] },
  {
    says: ['whiplash', 'accident', 'injury', 'injured'],
    means: ['scoliosis, arthritis and discs', 'when to see someone'],
  },
  {
    says: ['click', 'clicking', 'popping noise', 'grinding', 'crunching', 'crepitus'],
    means: ['popping and massage'],
  },
  {
    says: ['anxiety', 'anxious', 'stressed', 'worry', 'tense', 'tension', 'panic', 'burnout', 'clench'],
    means: ['stress and breathing', 'chest expansion breathing', 'shoulder rolls'],
  },
  {
    says: ['relax', 'calm down', 'unwind', 'wind down'],
    means: ['chest expansion breathing', 'child’s pose', 'stress and breathing'],
  },
  {
    says: [
      'serious',
      'worried',
      'cancer',
      'red flags',
      'warning signs',
      'dangerous',
      'night sweats',
      'weight loss',
      'fever',
    ],
    means: ['when to see someone'],
  },
  {
    says: [
      'doctor',
      'gp',
      'physio',
      'physiotherapist',
      'physical therapist',
      'hospital',
      'emergency',
      'ambulance',
      'scan',
      'mri',
      'xray',
      'x ray',
    ],
    means: ['when to see someone'],
  },
]
