/** Words of the lock. The hidden hyphens let a long word break in a narrow title. */

export const lock = {
  'lock.title': 'Lock',
  'lock.lead':
    'For a computer that you share. With a passphrase, others who use it cannot read what you have told Unhunch: it asks for the passphrase each time it is opened.',
  'lock.set': 'Set a passphrase',
  'lock.is-on': 'The lock is on. Closing the page locks it, or you can lock it now.',
  'lock.now': 'Lock now',
  'lock.change': 'Change the passphrase',
  'lock.turn-off': 'Turn the lock off',
  'lock.open-parts':
    'Not locked: settings such as colours and the figure, the clock times of today’s breaks, and copies you save to a file.',

  'lock.first-title': 'First, save a copy',
  'lock.no-way-back':
    'If you forget the passphrase, nothing can be recovered. There is no second key: nobody can open it for you.',
  'lock.first-copy':
    'A copy in a file is the only way back. Keep it away from this computer, on a memory stick for example: it is not locked, so whoever finds it can read it.',
  'lock.traces':
    'What was stored before the lock is deleted. The browser may leave traces of it in its own files for a while, which somebody with special knowledge could find.',
  'lock.save-copy': 'Save a copy now',
  'lock.set-title': 'Choose a pass\u00adphrase',
  'lock.passphrase': 'Passphrase',
  'lock.new': 'New passphrase',
  'lock.again': 'The same once more',
  'lock.show': 'Show what I type',
  'lock.advice':
    'Four or five words in a row that have nothing to do with you are easy to keep and hard to guess.',
  'lock.browser': 'Others use this browser too? Then do not let it remember the passphrase.',
  'lock.strength-too-short': 'At least {letters} letters or signs are needed.',
  'lock.strength-short': 'This keeps out a passing glance. A few words more would make it much stronger.',
  'lock.strength-fair': 'This takes long to guess.',
  'lock.strength-good': 'This is very hard to guess.',
  'lock.not-same': 'The two are not the same yet.',
  'lock.turn-on': 'Turn the lock on',
  'lock.working': 'One moment: everything is being stored anew …',
  'lock.failed': 'That did not work, and nothing has changed. Please try again.',

  'lock.change-title': 'Change the pass\u00adphrase',
  'lock.present': 'Present passphrase',
  'lock.off-title': 'Turn the lock off?',
  'lock.off-lead': 'Then everything is stored so that others who use this device can read it.',

  'lock.turned-on': 'Done. From now on, Unhunch asks for your passphrase before it shows anything.',
  'lock.turned-off': 'Done. Unhunch opens without a passphrase again.',
  'lock.changed': 'Done. The new passphrase holds from now on.',

  'lock.locked': 'Locked',
  'lock.locked-lead': 'Type your passphrase to go on.',
  'lock.open': 'Open',
  'lock.opening': 'Opening …',
  'lock.wrong':
    'That is not the passphrase. Have a look at capital letters and at the language of the keyboard. You can try as often as you like.',
  'lock.damaged':
    'The lock on this device is damaged, or could not be read. Loading the page again may help.',
  'lock.forgotten': 'I have forgotten it',
  'lock.forgotten-title': 'Forgotten',
  'lock.forgotten-lead':
    'Nothing can be recovered without it: not by us, and not by anybody else. If it may still come to you, wait: everything stays here, locked.',
  'lock.forgotten-copy':
    'You can delete everything on this device and start anew. If you have saved a copy to a file, you can then open that.',
  'lock.forgotten-sure': 'Yes, everything on this device may be deleted for good',
  'lock.try-again': 'Try again',
  'lock.delete': 'Delete and start anew',
} as const
