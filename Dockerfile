# The server of Unhunch with the built app, and nothing else. How to run it: docs/hosting.md.
# The Node here is the one that package.json pins; a test keeps the two together.

FROM node:24.21.0-bookworm-slim AS sources
WORKDIR /unhunch
COPY . .

FROM sources AS app
RUN npm ci --ignore-scripts --no-audit --no-fund && node scripts/build-web.ts

FROM sources AS libraries
RUN npm ci --ignore-scripts --no-audit --no-fund --omit=dev --workspace=@unhunch/server

FROM node:24.21.0-bookworm-slim
WORKDIR /unhunch
COPY --from=libraries /unhunch/node_modules node_modules
COPY --from=libraries /unhunch/apps/server apps/server
COPY --from=app /unhunch/apps/web/dist apps/web/dist

ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
EXPOSE 8080
USER node
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/server/src/main.ts"]
