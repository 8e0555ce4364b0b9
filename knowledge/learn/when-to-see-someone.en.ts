/** When to have upper-back pain looked at, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'When to see someone',
  summary:
    'Most upper-back pain is not serious. These are the signs that deserve a clinician’s eye, and how soon.',
  sections: [
    {
      id: 'first',
      heading: 'Has it been looked at?',
      paragraphs: [
        'Most pain here comes from muscles and joints. Still, lasting pain in this part of the back has a serious cause more often than neck or low-back pain. The NHS in Britain tells people with pain between the shoulders to ask for an urgent appointment. If nobody has looked at yours yet, ask a doctor or physiotherapist to, above all in pregnancy, after an injury, or with other health problems.',
      ],
    },
    {
      id: 'now',
      heading: 'Call your emergency number',
      paragraphs: [
        'Pressure or pain in the chest. Pain in the arm, jaw or back with sweating, sickness or breathlessness. A heart attack can come without any chest pain, above all in women, older people and those with diabetes. Sudden, very strong pain between the blades. Sudden trouble breathing, or coughing blood.',
        'New weakness or numbness in both legs, numbness between the legs, or loss of bladder or bowel control. Hands turning clumsy, or legs heavy or unsteady, within hours or days. Sudden trouble with face, speech or sight.',
        'Pain after a serious accident. High fever with severe pain in the spine.',
      ],
    },
    {
      id: 'soon',
      heading: 'See someone soon, before exercising',
      paragraphs: [
        'The same day: an ache between the blades that comes with effort and eases with rest. It may be the heart.',
        'Within days: past or present cancer. Fever or feeling ill. Losing weight without trying. Pain that gets steadily worse, or does not ease in any position. Sudden pain after a small fall or a cough, if your bones may be thin. Tingling, numbness or weakness in an arm. Hands slowly turning clumsy, or legs heavy. A band of burning pain, with or without a rash.',
      ],
    },
    {
      id: 'review',
      heading: 'Have it looked at if it does not change',
      paragraphs: [
        'Worse after two weeks, or no better after six? Time to ask. You can print a summary to take along.',
        'The safety questions in this app help you choose, but they cannot examine you. If you are worried, trust that.',
      ],
    },
  ],
} as const satisfies ArticleWords
