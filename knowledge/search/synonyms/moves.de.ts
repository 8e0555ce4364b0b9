/** What people call exercises and ways to move, in German. */

import type { Synonym } from '../../src/search-words.ts'

export const moveSynonyms: readonly Synonym[] = [
  {
    says: [
      'stärken',
      'kräftigen',
      'Kräftigung',
      'Kraft',
      'schwach',
      'schwacher Rücken',
      'Rücken stärken',
      'Muskeln aufbauen',
      'Rückentraining',
      'Kräftigungsübung',
    ],
    means: [
      'Schulterblätter zusammenziehen',
      'Rudern mit dem Band',
      'Drücken und Sinken',
      'Kräftigen und Dehnen',
    ],
  },
  {
    says: ['Vierfüßler', 'Vierfüßlerstand', 'vieren', 'Hände und Knie'],
    means: ['Katze-Kuh', 'Drücken und Sinken', 'Nadel einfädeln'],
  },
  {
    says: ['ohne Boden', 'kein Boden', 'ohne Knien', 'Knie kaputt', 'hinlegen'],
    means: ['Was du brauchst, und was es ersetzt', 'Oberkörperdrehung im Sitzen', 'Schulterkreisen'],
  },
  {
    says: ['Drehung', 'verdrehen', 'Rotation', 'Rumpfdrehung', 'Twist', 'Rumpfrotation', 'Oberkörper drehen'],
    means: ['Drehsitz', 'Oberkörperdrehung im Sitzen'],
  },
  {
    says: ['Doppelkinn', 'Kinn', 'Kinn einziehen', 'Kinn zurück', 'Chin Tucks', 'Nicken'],
    means: ['Kinngleiten'],
  },
  {
    says: ['Kopfkreisen', 'Kopf kreisen', 'Kopf rollen', 'Nacken kreisen', 'Nacken rollen'],
    means: ['Kopfpendel im Halbkreis', 'Halbkreis für den Nacken'],
  },
  {
    says: ['Kopf neigen', 'Kopf seitlich', 'Ohr Schulter', 'Nacken dehnen', 'Nacken seitlich', 'Hals dehnen'],
    means: ['Seitliche Nackendehnung'],
  },
  {
    says: ['Schulterblick', 'über Schulter schauen', 'rückwärts einparken', 'Kopf drehen', 'umdrehen'],
    means: ['Kopfdrehung'],
  },
  {
    says: [
      'Schulterblätter zusammen',
      'Schulterblatt zusammendrücken',
      'Schulterblatt zusammenkneifen',
      'Schultern zurückziehen',
      'Schulter nach hinten ziehen',
      'Schulterblatt stärken',
    ],
    means: ['Schulterblätter zusammenziehen'],
  },
  {
    says: ['Schulterzucken', 'Schulter zucken', 'Schultern hochziehen', 'Schulter heben', 'Schulter kreisen'],
    means: ['Schulterkreisen'],
  },
  { says: ['Umarmung', 'umarmen', 'selbst umarmen'], means: ['Adlerarme', 'Dehnung quer vor der Brust'] },
  {
    says: ['Arm quer', 'Arm vor Brust', 'Schulter dehnen', 'Arm rüberziehen'],
    means: ['Dehnung quer vor der Brust'],
  },
  {
    says: ['Trizeps', 'Trizeps dehnen', 'Ellenbogen hinter Kopf', 'Ellbogen hinter Kopf'],
    means: ['Ellenbogenzug mit Seitneigung'],
  },
  {
    says: ['Engel', 'Schneeengel', 'Wandengel', 'Wall Slide', 'Wand hochgleiten', 'Torpfosten'],
    means: ['Wandengel', 'Brustöffner der Länge nach'],
  },
  {
    says: ['Rücken dehnen', 'oberer Rücken dehnen', 'Dehnübungen Rücken', 'Rückendehnung'],
    means: ['Dehnung für den mittleren Rücken', 'Katze-Kuh', 'Kindhaltung'],
  },
  {
    says: ['Latziehen', 'Lat ziehen', 'Lat Zug', 'Klimmzug', 'nach unten ziehen'],
    means: ['Latzug mit dem Band', 'Latzug mit dem Handtuch'],
  },
  {
    says: [
      'Rudern',
      'Theraband',
      'Thera Band',
      'Fitnessband',
      'Gummiband',
      'Widerstandsband',
      'Gymnastikband',
      'Terraband',
    ],
    means: ['Rudern mit dem Band', 'Latzug mit dem Band', 'Schulterblätter zusammenziehen'],
  },
  {
    says: ['Scapula Push', 'Liegestütz plus', 'Plank', 'Unterarmstütz', 'Brett'],
    means: ['Drücken und Sinken'],
  },
  { says: ['Pushup', 'Liegestützen', 'Push ups'], means: ['Liegestütz'] },
  {
    says: ['Türrahmen', 'Tür', 'Tür dehnen', 'Türstock', 'Ecke dehnen'],
    means: ['Brustdehnung im Türrahmen'],
  },
  {
    says: [
      'Rückbeuge',
      'zurücklehnen',
      'nach hinten beugen',
      'Rücken überstrecken',
      'Kobra',
      'Sphinx',
      'aufrichten',
      'Aufrichtung',
      'Brustwirbelsäule strecken',
      'BWS strecken',
    ],
    means: ['Zurücklehnen über die Rolle', 'Brust sinken lassen am Stuhl', 'Nur die Kuh'],
  },
  {
    says: ['Herz öffnen am Stuhl', 'Welpe', 'Hund Haltung', 'Gebetsdehnung'],
    means: ['Brust sinken lassen am Stuhl'],
  },
  {
    says: ['Katze', 'Katze Kuh', 'Katzekuh', 'Katzenbuckel', 'Kamel', 'Katzenrücken', 'Pferderücken Katze'],
    means: ['Katze-Kuh', 'Nur die Kuh'],
  },
  {
    says: [
      'Vorbeuge',
      'nach vorne beugen',
      'Zehen berühren',
      'vorbeugen im Sitzen',
      'Rumpfbeuge',
      'aushängen',
    ],
    means: ['Vorbeuge im Sitzen'],
  },
  {
    says: ['Windmühle', 'Bogenschütze', 'Buch', 'Buch aufklappen', 'Seitenlage drehen'],
    means: ['Offenes Buch'],
  },
  {
    says: ['Scheibenwischer', 'Knie rollen', 'Knie pendeln', 'Beine pendeln', 'Krokodil'],
    means: ['Kniependel im Liegen'],
  },
  { says: ['Knie umarmen', 'Knie anziehen', 'Knie ranziehen', 'Päckchen Rücken'], means: ['Knie zur Brust'] },
  {
    says: ['Seitbeuge', 'seitlich neigen', 'seitlich beugen', 'Flanke dehnen', 'Halbmond', 'Seite dehnen'],
    means: ['Seitbeuge mit erhobenen Armen', 'Ellenbogenzug mit Seitneigung'],
  },
  {
    says: ['Hände hinter Rücken', 'Arme hinter Rücken', 'Finger verschränken', 'Hände verschränken'],
    means: ['Hände verschränkt, Ellenbogen nach innen', 'Hände verschränkt, Ellenbogen schwingen'],
  },
  { says: ['aufwärmen', 'Warm up', 'Aufwärmübung', 'einlaufen'], means: ['Armkreisen', 'Schulterkreisen'] },
  { says: ['Arme schwingen', 'Armschwingen', 'Arm kreisen'], means: ['Armkreisen'] },
  { says: ['räkeln', 'strecken', 'recken', 'strecken Bett'], means: ['Strecken über Kopf im Liegen'] },
  { says: ['Kind', 'Kindstellung', 'Child Pose'], means: ['Kindhaltung'] },
  { says: ['Nadel', 'Nadel und Faden', 'Faden'], means: ['Nadel einfädeln'] },
]
