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
        'Most pain here comes from muscles and joints. Even so, lasting pain in this part of the back has a serious cause more often than neck or low-back pain has. The NHS in Britain, for one, tells people with pain between the shoulders to ask for an urgent appointment. If nobody has looked at yours yet, ask a doctor or physiotherapist to, before you start something new, above all in pregnancy, after an injury, or with other health problems. It is a sensible step, not an alarm.',
      ],
    },
    {
      id: 'now',
      heading: 'Call your emergency number',
      paragraphs: [
        'Pressure or pain in the chest, or in the arm, jaw or back with sweating, sickness or breathlessness. Sudden, very strong pain between the blades. Sudden trouble breathing, or coughing blood. New weakness or numbness in both legs, numbness between the legs, loss of bladder or bowel control. Pain after a serious accident. High fever with severe pain in the spine. Face, speech or sight suddenly not right.',
      ],
    },
    {
      id: 'soon',
      heading: 'See someone soon, before exercising',
      paragraphs: [
        'Past or present cancer. Fever, or feeling ill. Losing weight without trying. Pain that gets steadily worse, or does not ease in any position. Sudden pain after a small fall or a cough, if your bones may be thin. Tingling, numbness or weakness in an arm. Clumsy hands or heavy legs. A band of burning pain with a rash.',
      ],
    },
    {
      id: 'review',
      heading: 'Have it looked at if it does not change',
      paragraphs: [
        'If things are worse after two weeks, or no better after six, it is time to ask. We remind you, and you can print a summary to take along.',
        'The safety questions in this app help you choose, but they cannot examine you. If you are worried, trust that.',
      ],
    },
  ],
} as const satisfies ArticleWords
