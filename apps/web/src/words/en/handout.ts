/** Words of sheets to print, of links to hand over, and of what somebody else hands over. */

export const handout = {
  'handout.title': 'Print or share',
  'handout.lead':
    'A sheet for the wall, for your physiotherapist, or for somebody else. It is made on this device and sent nowhere.',
  'handout.to-print': 'Print or share',
  'handout.none': 'There is nothing to print here just now.',
  'handout.to-plan': 'To your plan',
  'handout.left-out':
    '{count, plural, one {# exercise is not on the sheet} other {# exercises are not on the sheet}}, because of what you told us about your health: {names}.',
  'handout.name-today': 'Exercises for today',
  'handout.name-plan': 'Exercises for the week',

  'handout.on-it': 'What stands on it',
  'handout.name': 'Title',
  'handout.for': 'For (may be left empty)',
  'handout.from': 'From (may be left empty)',
  'handout.note': 'A few words to go with it (may be left empty)',
  'handout.note-help': 'The title, “From” and these words also travel in the link. “For” stays on the paper.',
  'handout.how': 'How it looks',
  'handout.paper': 'Paper',
  'handout.paper-a4': 'A4',
  'handout.paper-letter': 'Letter',
  'handout.ticks': 'Boxes to tick',
  'handout.ticks-week': 'A week',
  'handout.ticks-month': 'Four weeks',
  'handout.ticks-none': 'None',
  'handout.extras': 'Print',
  'handout.pictures': 'Pictures',
  'handout.large': 'Large print',
  'handout.print': 'Print',
  'handout.print-help': 'To keep it as a file, choose “Save as PDF” where the printer is chosen.',
  'handout.preview': 'The sheet',

  'handout.share': 'Hand it over without paper',
  'handout.share-lead':
    'The whole list is inside the link. It is on no server; whoever has the link can read it.',
  'handout.send': 'Send the link',
  'handout.copy': 'Copy the link',
  'handout.copied': 'The link is copied.',
  'handout.not-copied': 'Your browser does not allow copying. Please select the link and copy it yourself.',
  'handout.link': 'Link',
  'handout.qr-lead': 'Or let another phone look at this with its camera:',
  'handout.qr-name': 'QR code: opens “{name}” in {app}. The link below does the same.',
  'handout.qr-too-much':
    'There are too many words in this list for a code that a camera can read. Please use the link.',

  'handout.sheet-for': 'For',
  'handout.sheet-from': 'From',
  'handout.sheet-date': 'Date',
  'handout.sheet-days': 'Days',
  'handout.sheet-start': 'Start',
  'handout.sheet-note': 'Note',
  'handout.fine':
    'Fine: a stretch, some effort, or your usual ache up to {pain} out of 10 (in the first {days} days, up to {first}). It should be back to usual within {hours} hours.',
  'handout.stop-today': 'Stop for the day',
  'handout.stop-see': 'Stop, and have it looked at before you go on',
  'handout.stop-call': 'Stop, and call your emergency number (112, 999 or 911)',
  'handout.tick-week': 'Tick what you did',
  'handout.tick-month': 'Tick the days on which you did your exercises',
  'handout.tick-exercise': 'Exercise',
  'handout.tick-weeks': 'Week',
  'handout.tick-nth-week': 'Week {week}',
  'handout.tick-rest': 'not on this day',
  'handout.app-title': 'This list in the app',
  'handout.app-scan':
    'Point the camera of a phone at the code. {app} opens in the browser, asks a few safety questions, and leads you through the exercises, with moving pictures. It is free, and keeps your answers on your device.',
  'handout.app-type': 'Or type this address:',
  'handout.app-too-long': 'The link is too long to type. If you have no camera, ask for it as a message.',
  'handout.app-no-code':
    'There are too many words in this list for a code. Ask whoever gave you this sheet for the link; it opens the list in {app}, which asks a few safety questions first.',
  'handout.footer':
    'Printed from {app}. If you are not sure whether these exercises suit you, ask your doctor or physiotherapist first.',

  'shared.title': 'Exercises for you',
  'shared.from': 'From {from}',
  'shared.from-nobody': 'It does not say who it is from.',
  'shared.trust':
    'The title and the note were typed by whoever made it. Take only what comes from someone you know.',
  'shared.note': 'They write',
  'shared.items': 'What is in it',
  'shared.unknown': 'This one is not in your version of the app, so it cannot be led.',
  'shared.own': 'In their own words. We do not know it, so we cannot tell whether it suits you.',
  'shared.first-title': 'Your safety comes first',
  'shared.first-lead':
    'Before you do any of this, please answer a few questions about your health. We keep this list for you meanwhile, and then tell you whether each exercise suits you.',
  'shared.first': 'To the safety check',
  'shared.intake-lead':
    'Only a few questions about you are left. We keep this list for you meanwhile, and then tell you whether each exercise suits you.',
  'shared.intake': 'Go on with the questions',
  'shared.clinician-lead':
    'Please do none of this yet. What you told us should be seen by someone first. We keep the list for you.',
  'shared.clinician': 'See the advice',
  'shared.checked-fine': 'Nothing that you told us about your health speaks against any of these.',
  'shared.checked-known': 'Nothing that you told us about your health speaks against the ones that we know.',
  'shared.checked-some':
    '{count, plural, one {We would leave # exercise out for you.} other {We would leave # exercises out for you.}} You can still add the list: what is marked is not led unless you say that whoever gave it to you knows.',
  'shared.warning': 'We would leave this one out for you',
  'shared.add-title': 'Add it to your routines?',
  'shared.add': 'Add it',
  'shared.refuse': 'No, thank you',
  'shared.have': 'You have this list already.',
  'shared.to-it': 'To the list',
  'shared.open-title': 'Open a link',
  'shared.open-lead':
    'Has somebody sent you exercises from {app}? Paste their link here. Nothing is added before you have seen it.',
  'shared.paste': 'Link',
  'shared.open': 'Open it',
  'shared.open-link': 'Open a link',
  'shared.trouble': 'This link cannot be read',
  'shared.trouble-torn':
    'A piece of it is missing, or a letter was changed on the way. Please copy the whole link, or ask for it again.',
  'shared.trouble-foreign': 'It is not a link to a list of exercises of {app}.',
  'shared.trouble-damaged': 'It came through whole, but something in it is not as it should be.',
  'shared.trouble-newer':
    'A newer version of {app} wrote it. Load the page again to get the newest version, and open the link once more.',
  'shared.trouble-too-large': 'It is far longer than any list of exercises.',
  'shared.trouble-unchanged': 'Nothing was changed.',
  'shared.waiting': 'Somebody has sent you exercises',
  'shared.waiting-lead': 'They are waiting for you to look at them.',
  'shared.look': 'Look at them',
} as const
