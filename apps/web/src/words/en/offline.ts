/** Words of use without network, of the home screen, and of new versions. */

export const offline = {
  'offline.title': 'Without network',
  'offline.missing':
    'Opened like this, the browser does not keep the app, so it needs a network to start. Your notes are kept on this device all the same.',
  'offline.coming': 'Getting ready for use without network. It goes on by itself while the app is open.',
  'offline.pictures-coming': 'Every screen works without network. Pictures and the moving figure are coming.',
  'offline.pictures-stopped':
    'Every screen works without network. The other pictures come when there is a network, and room on this device.',
  'offline.pictures-saved':
    'Every screen works without network. Your device asks to save data, so pictures and the moving figure come when you first see them, and stay from then on.',
  'offline.ready': 'Ready without network: every screen, every picture, and the figure that moves.',
  'offline.space': 'It takes {size} of room on this device.',
  'offline.progress': '{done} of {all} files are here',
  'offline.get-rest': 'Get all pictures now ({size} at most)',

  'install.title': 'On your home screen',
  'install.lead': 'Unhunch can have an icon of its own, and open like any other app.',
  'install.button': 'Put it on your home screen',
  'install.apple':
    'On an iPhone or iPad, open the Share menu and choose “Add to Home Screen”. On a Mac with Safari, choose “Add to Dock”.',
  'install.apple-notes':
    'The app on the home screen keeps notes of its own. To take yours along, save a copy of your data here first, and add it there.',
  'install.other':
    'Look in the menu of your browser for “Install” or “Add to home screen”. Not every browser has it.',
  'install.done': 'Done. You find Unhunch among your apps.',

  'update.name': 'New version',
  'update.title': 'A new version is here.',
  'update.news': '{count, plural, =0 {Small repairs.} other {What is new:}}',
  'update.more': '{count, plural, one {And one more change.} other {And # more changes.}}',
  'update.safe': 'Your notes stay as they are.',
  'update.take': 'Update',
  'update.later': 'Not now',
  'update.held-up': 'A session is going on in another window. Please update when it is over.',
} as const
