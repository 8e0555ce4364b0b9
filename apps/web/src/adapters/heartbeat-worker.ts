/** Beats while the page that started it lies in the background. */

setInterval(() => postMessage(undefined), 5000)
