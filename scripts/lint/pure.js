/** Lint rule for pure packages: a domain outcome is a value, so nothing throws. */

const noThrow = {
  create(context) {
    return {
      ThrowStatement(node) {
        context.report({ node, message: 'Pure packages do not throw: return the outcome as a value.' })
      },
    }
  },
}

const plugin = { meta: { name: 'pure' }, rules: { 'no-throw': noThrow } }

// The linter loads its plugins by their default export.
export default plugin
