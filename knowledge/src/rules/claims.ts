/** What no words may claim, in each language. */

import type { Language } from '../language.ts'

interface Claims {
  readonly never: readonly RegExp[]
  /** These may be explained in a note or an article, never used as the reason to do something. */
  readonly inInstructions: readonly RegExp[]
  /** A sentence that denies a claim does not make it. */
  readonly denial: RegExp
}

export const claims: Readonly<Record<Language, Claims>> = {
  de: {
    never: [
      /\b(?:heilmittel|kurier)/i,
      /\bheil(?:t|en) (?:deine?n?|den|die|das) (?:rücken|nacken|körper|bandscheiben?|muskeln?|schmerz)/i,
      /\b(?:rücken|nacken|körper|bandscheiben?|muskeln?|schmerz(?:en)?) heil(?:t|en)\b/i,
      /\bentgift/i,
      /\bgifte?\b/i,
      /\bschlacken\b/i,
      /\bbeste[rsnm]? (?:übung|dehnung|mittel)\b/i,
      /\b(?:schlechte|falsche|richtige|perfekte|korrekte)[rsnm]? haltung\b/i,
      /\bgarant/i,
      /\bschmerzfrei/i,
      /\bwunder(?:mittel|übung|bar wirk)/i,
      /\bbeseitig(?:t|en|e)\b/i,
      /\bmassiert (?:die |deine )?(?:inneren )?organe\b/i,
      /\brenkt\b.*\bein\b/i,
      /\bklinisch (?:bewiesen|erwiesen)\b/i,
      /\bohne fleiß kein preis\b/i,
    ],
    inInstructions: [/\bverklebung/i, /\bknoten\b/i],
    denial:
      /\b(?:nicht|nichts|kein(?:e|en|er|es|em)?|nie|niemals|niemand|weder|noch|ohne|statt|mythos|kaum)\b/i,
  },
  en: {
    never: [
      /\bcur(?:e|es|ed|ing)\b/i,
      /\bheals? (?:your|the) (?:back|neck|body|discs?|muscles?|pain)\b/i,
      /\bdetox/i,
      /\btoxins?\b/i,
      /\bbest (?:exercise|stretch|remedy)\b/i,
      /\b(?:bad|poor|wrong|incorrect|correct|perfect) posture\b/i,
      /\bguarantee/i,
      /\bpain[- ]free\b/i,
      /\bmiracle\b/i,
      /\b(?:eradicate|eliminate)s?\b/i,
      /\bmassages? (?:your |the )?(?:inner |internal )?organs\b/i,
      /\brealigns?\b/i,
      /\bclinically proven\b/i,
      /\bno pain,? no gain\b/i,
    ],
    inInstructions: [/\badhesions?\b/i, /\bknots?\b/i],
    denial: /\b(?:no|not|never|nobody|none|neither|nor|without|cannot|myth|rather than|\w+n[’']t)\b/i,
  },
  es: {
    never: [
      /\bcura(?:n|r|rá)?\b/i,
      /\bsana(?:n|r|rá)? (?:tu|la|el|los|las) (?:espalda|cuello|cuerpo|discos?|músculos?|dolor)\b/i,
      /\bdesintoxic/i,
      /\btoxinas?\b/i,
      /\bmejor (?:ejercicio|estiramiento|remedio)\b/i,
      /\b(?:mala|incorrecta|correcta|perfecta) postura\b/i,
      /\bpostura (?:mala|incorrecta|correcta|perfecta)\b/i,
      /\bgarantiza/i,
      /\b(?:libre de|sin) dolor (?:para siempre|por completo)\b/i,
      /\bmilagr/i,
      /\b(?:elimina|erradica)(?:n|r|rá)?\b/i,
      /\bmasajea(?:n|r)? (?:los |tus )?órganos\b/i,
      /\brealinea(?:n|r)?\b/i,
      /\bclínicamente (?:probado|comprobado|demostrado)\b/i,
      /\bsin dolor no hay (?:ganancia|resultados?)\b/i,
    ],
    inInstructions: [/\badherencias?\b/i, /\bnudos?\b/i],
    denial:
      /(?<!\p{L})(?:no|nunca|nada|nadie|ningún|ningun[oa]|ni|sin|jamás|tampoco|mito|en lugar de|en vez de)(?!\p{L})/iu,
  },
}
