/** Which way the arrows go: what may import what. `npm test` checks it. */

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = import.meta.dirname
const stages = ['screening', 'planning', 'session', 'feedback', 'adaptation', 'routine', 'breaks', 'progress']

/** What each stage may look at. Reports are read by adaptation alone; nobody looks back from planning. */
const upstream = {
  screening: [],
  planning: ['screening'],
  session: ['screening', 'planning'],
  feedback: ['screening', 'planning', 'session'],
  adaptation: ['screening', 'planning', 'session', 'feedback'],
  routine: ['screening', 'planning', 'session'],
  breaks: ['screening', 'planning'],
  progress: ['screening', 'planning', 'session', 'feedback', 'adaptation', 'routine', 'breaks'],
}

const packages = globSync(['knowledge', 'packages/*', 'apps/*'], { cwd: root })
  .toSorted()
  .flatMap((folder) => {
    const manifest = readManifest(folder)
    return manifest ? [{ folder: folder.replaceAll('\\', '/'), ...manifest }] : []
  })

const tests = '/(test|e2e|bench)/'

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-what-exists',
      comment: 'The import leads nowhere. A package shows only what its "exports" list.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'only-declared',
      comment:
        "A package imports only what its own package.json declares. Tests may also use the project's tools.",
      severity: 'error',
      from: { path: '^(knowledge|packages|apps)/', pathNot: tests },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'only-declared-in-tests',
      comment: 'Tests import what their package declares, and the tools of the whole project.',
      severity: 'error',
      from: { path: `^(knowledge|packages|apps).*${tests}` },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: toolsOfTheProject() },
    },
    ...packages.map(({ folder, dependencies }) => ({
      name: 'only-declared-packages',
      comment: 'One of our packages imports another only when its package.json declares it.',
      severity: 'error',
      from: { path: `^${folder}/` },
      to: {
        path: '^(knowledge|packages|apps)/',
        pathNot: packages
          .filter((other) => other.folder === folder || dependencies.includes(other.name))
          .map((other) => `^${other.folder}/`),
      },
    })),
    {
      name: 'front-doors-only',
      comment: 'Another package is entered by its name, never by a path into its folders.',
      severity: 'error',
      from: { path: '^(knowledge|packages/[^/]+|apps/[^/]+)/' },
      to: { path: '^(knowledge|packages|apps)/', pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'packages-never-import-apps',
      comment: 'Apps stand on packages, not the other way round; and knowledge stands on nothing of ours.',
      severity: 'error',
      from: { path: '^(knowledge|packages)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'knowledge-imports-no-package',
      comment: 'What we know does not depend on what we do with it.',
      severity: 'error',
      from: { path: '^knowledge/' },
      to: { path: '^packages/' },
    },
    {
      name: 'pure-stays-pure',
      comment: 'What runs anywhere may not ask for a file, a clock or a network of Node.',
      severity: 'error',
      from: { path: '^(knowledge|packages)/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'three-in-the-scene-only',
      comment: 'The figure can be posed, drawn and checked without a browser; only its scene needs one.',
      severity: 'error',
      from: { path: '^(knowledge|packages|apps)/', pathNot: '^packages/figure/src/scene/' },
      to: { path: 'node_modules/(@types/)?three/' },
    },
    ...stages.map((stage) => ({
      name: 'stages-look-upstream',
      comment: 'The loop from adaptation back to planning is closed by data, never by an import.',
      severity: 'error',
      from: { path: `^packages/engine/src/${stage}/` },
      to: {
        path: '^packages/engine/src/',
        pathNot: [stage, ...upstream[stage]].map((seen) => `^packages/engine/src/${seen}/`),
      },
    })),
  ],
  options: {
    // The compiler of TypeScript 7 cannot be asked for its syntax tree; this parser can, and sees type imports too.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      // A package of types alone has nothing else to be found by.
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
  },
}

function readManifest(folder) {
  try {
    const { name, ...manifest } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    return { name, dependencies: Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }) }
  } catch {
    return undefined
  }
}

function toolsOfTheProject() {
  return `node_modules/(${readManifest('.').dependencies.join('|')})/`
}
