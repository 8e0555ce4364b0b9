/** What the page asks of the figure's worker, and what it is told. */

import type { BakedMovement, BodyId, WatchedPose } from '@unhunch/figure'
import type { BodyMesh } from '@unhunch/figure/surface'
import type { MuscleId, Tempo } from '@unhunch/knowledge'

export interface FigureQuestions {
  readonly body: {
    readonly ask: { readonly body: BodyId; readonly detail: 'medium' | 'fine' }
    readonly answer: BodyMesh
  }
  readonly glow: {
    readonly ask: { readonly body: BodyId; readonly muscles: readonly MuscleId[] }
    /** 0 to 1 by vertex of the body's mesh. */
    readonly answer: Float32Array
  }
  readonly movement: {
    readonly ask: { readonly body: BodyId; readonly tempo: Tempo }
    readonly answer: BakedMovement
  }
  readonly 'key-poses': {
    readonly ask: { readonly body: BodyId; readonly tempo: Tempo }
    readonly answer: readonly WatchedPose[]
  }
}
export type FigureTopic = keyof FigureQuestions

export type FigureQuestion = {
  [Topic in FigureTopic]: { readonly id: number; readonly topic: Topic } & FigureQuestions[Topic]['ask']
}[FigureTopic]

export interface FigureAnswer {
  readonly id: number
  readonly answer: FigureQuestions[FigureTopic]['answer']
}
