/** Builds the body and solves movements beside the page, which goes on meanwhile. */

import {
  bakeMovement,
  type BodyId,
  createFigure,
  type Figure,
  keyPosesOf,
  solveMovement,
} from '@unhunch/figure'
import { type BodyMesh, createBodyMesh, muscleGlow } from '@unhunch/figure/surface'
import type { FigureAnswer, FigureQuestion } from './figure-messages.ts'

const figures = new Map<BodyId, Figure>()
/** The mesh that the page has of each body; what glows is told by its vertices. */
const meshes = new Map<BodyId, BodyMesh>()

addEventListener('message', ({ data }: MessageEvent<FigureQuestion>) => {
  const answer = answerTo(data)
  const told: FigureAnswer = { id: data.id, answer }
  postMessage(told, { transfer: arraysOf(answer) })
})

function answerTo(question: FigureQuestion): FigureAnswer['answer'] {
  switch (question.topic) {
    case 'body': {
      const mesh = createBodyMesh(figureOf(question.body).skeleton, question.detail)
      meshes.set(question.body, mesh)
      return copyOf(mesh)
    }
    case 'glow':
      return muscleGlow(meshOf(question.body), question.muscles, 'both')
    case 'movement':
      return bakeMovement(solveMovement(figureOf(question.body), question.tempo))
    case 'key-poses':
      return keyPosesOf(figureOf(question.body), question.tempo)
  }
}

function figureOf(body: BodyId): Figure {
  const figure = figures.get(body) ?? createFigure(body)
  figures.set(body, figure)
  return figure
}

function meshOf(body: BodyId): BodyMesh {
  const mesh = meshes.get(body) ?? createBodyMesh(figureOf(body).skeleton, 'medium')
  meshes.set(body, mesh)
  return mesh
}

/** What is sent away is gone here. */
function copyOf(mesh: BodyMesh): BodyMesh {
  return {
    ...mesh,
    positions: mesh.positions.slice(),
    normals: mesh.normals.slice(),
    triangles: mesh.triangles.slice(),
    skinIndices: mesh.skinIndices.slice(),
    skinWeights: mesh.skinWeights.slice(),
    armShare: mesh.armShare.slice(),
  }
}

/** Only the large ones are worth moving instead of copying. */
function arraysOf(answer: FigureAnswer['answer']): ArrayBuffer[] {
  if (answer instanceof Float32Array) return [answer.buffer as ArrayBuffer]
  return Object.values(answer).flatMap((part: unknown) =>
    ArrayBuffer.isView(part) ? [part.buffer as ArrayBuffer] : [],
  )
}
