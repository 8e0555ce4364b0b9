/**
 * Signs in what people type that may be an emergency, in German.
 *
 * The search then shows when to call for help first, and the screen offers the safety
 * questions. A sign counts when all its words are there, in any order and spelling; “Brust Schmerz”
 * is “Brustschmerzen” too. Better one too many than one too few: nothing is kept from anybody.
 */

export const urgentSigns: readonly string[] = [
  // Heart and great vessels: the questions `chest-pain`, `heart-signs` and `sudden-worst-pain`.
  'Brust Schmerz, Brust weh, Brust Druck, Brust Enge, Brust Engegefühl, Brust zugeschnürt, Brust schnürt',
  'Brust Brennen, Brust brennt, Brust Stechen, Brust sticht, Brust Stiche, Brust Stich, Brust schwer',
  'Brust Krampf, Brust verkrampft, Brust verspannt, Brust Spannungsgefühl, ziehen in der Brust',
  'Druck Brustkorb, Enge Brustkorb, eng Brustkorb, Schmerz Brustkorb, Brustkorb weh, Druck Brustbein',
  'Schmerz Brustbein, Brustbein weh, Brennen Brustbein, brennt Brustbein, Stechen Brustkorb, Beklemmung',
  'Beklemmungsgefühl, Herzinfarkt, Infarkt, Herzanfall, Herzattacke, Herzkasper, Herz Schmerz, Herz weh',
  'Herz Stechen, Herz sticht, Herz Stiche, Herz Druck, Herzrasen, Herz stolpert, Herz rast, Herz Probleme',
  'Herz Beschwerden, Angina pectoris, Kiefer Schmerz, Kiefer weh, Arm Kiefer, linker Arm Schmerz',
  'linker Arm weh, linker Arm taub, linker Arm zieht, linker Arm schwer, kalter Schweiß, Kaltschweiß',
  'kaltschweißig, Schweißausbruch, Schweißausbrüche, Schwitzen Schmerz, Schmerz Übelkeit, ohnmächtig',
  'Ohnmacht, bewusstlos, Bewusstlosigkeit, Bewusstsein, umgekippt, zusammengebrochen, zusammengesackt',
  'kollabiert, Kollaps, sterbe, sterben, Todesangst, Vernichtungsschmerz, reißender Schmerz',
  'zerreißender Schmerz, Aneurysma, Aorta, Aortenriss, schlimmster Schmerz je, stärkster Schmerz je',
  'schlimmster Schmerz Leben, stärkster Schmerz Leben, unerträglicher Schmerz, plötzlich starker Schmerz',
  'plötzlich heftiger Schmerz, plötzlich Schulterblatt, plötzlich zwischen Schulterblätter',
  // Lungs: `sudden-breath` and `swollen-leg`.
  'Atemnot, Luftnot, keine Luft, kaum Luft, schlecht Luft, schwer Luft, wenig Luft, Luft schnappen',
  'Luft ringen, Luft weg, Luft holen Schmerz, Luft holen weh, kurzatmig, Kurzatmigkeit, atemlos',
  'außer Atem, nicht atmen, nicht durchatmen, nicht einatmen, kaum atmen, schwer atmen, schlecht atmen',
  'atmen schwierig, nicht schnaufen, schwer schnaufen, schlecht schnaufen, Schnappatmung',
  'Schwierigkeiten atmen, Atemprobleme, Atembeschwerden, Probleme atmen, Atem Schmerz, ersticke',
  'ersticken, erstickt, Schmerz atmen, Schmerz einatmen, Schmerz tief durchatmen, weh atmen, weh einatmen',
  'weh Atem, sticht atmen, Stechen atmen, sticht einatmen, Stechen einatmen, Stich einatmen, Blut husten',
  'Blut gehustet, Bluthusten, Blut spucken, Blut gespuckt, Blut Auswurf, Lungenembolie, Embolie',
  'Blutgerinnsel, Thrombose, Pneumothorax, Bein geschwollen, Wade geschwollen, Bein schwillt',
  'Wade schwillt, dickes Bein, dicke Wade, Schwellung Bein, Schwellung Wade',
  // Spinal cord: `cord-fast` and `bladder-saddle`.
  'Bein taub, Taubheit Bein, Taubheitsgefühl Bein, Füße taub, Bein eingeschlafen, Bein schläft ein',
  'Bein Schwäche, schwere Beine, Bein kraftlos, Kraft Bein, Bein Kribbeln, Bein kribbelt, Bein gelähmt',
  'Bein gibt nach, Beine geben nach, Bein knickt, Beine knicken, Bein sackt, Beine sacken, weiche Beine',
  'wackelige Beine, unsicher Bein, unsicherer Gang, unsicher gehen, Gangunsicherheit, Gleichgewicht',
  'torkeln, taumeln, gelähmt, Lähmung, Lähmungserscheinung, nicht laufen, kann nicht gehen',
  'nicht auftreten, kein Gefühl Bein, Gefühl Bein verloren, Bein nicht spüren, Bein spüre nicht',
  'Querschnitt, Querschnittslähmung, Schritt taub, Schritt Taubheit, Schritt Gefühl, Schritt Kribbeln',
  'Po taub, Gesäß taub, Hintern taub, Arsch taub, Intimbereich taub, Genitalbereich taub, Scheide taub',
  'Penis taub, Hoden taub, Damm taub, After taub, Reithose, Reithosenanästhesie, Cauda equina, Kauda',
  'Caudasyndrom, Kaudasyndrom, Wasserlassen, Wasser lassen nicht, nicht pinkeln, nicht pieseln',
  'nicht pissen, nicht brunzen, nicht Pipi, nicht urinieren, nicht Klo, nicht WC, nicht Toilette',
  'nicht Wasser lösen, Sex Gefühl, Sex taub, Urin verlieren, kein Urin, Harnverhalt, Harndrang',
  'einpinkeln, eingepinkelt, eingenässt, einnässen, eingekotet, Hose gemacht, Hose gepinkelt, inkontinent',
  'Inkontinenz, Stuhlinkontinenz, Blase Kontrolle, Blase kontrollieren, Blase Schwäche, Blase Lähmung',
  'Blase entleeren, Blase Gefühl, Urin halten, Urin Kontrolle, Darm Kontrolle, Darm kontrollieren',
  'Stuhlgang Kontrolle, Stuhlgang kontrollieren, Stuhlgang halten, Stuhl nicht halten, Hand taub',
  'Taubheit Hand, Taubheitsgefühl Hand, ungeschickte Hände, Hand kraftlos, Sachen fallen Hand',
  // Head and neck: `stroke-signs` and `head-neck-pain`.
  'Schlaganfall, Hirnschlag, Schlagerl, Gehirnschlag, Hirnblutung, Gesicht hängt, Gesicht schief',
  'Gesicht taub, Gesicht Taubheit, Gesicht gelähmt, Mundwinkel, Augenlid, Lid hängt, Sprachstörung',
  'Sprechstörung, lallen, lalle, verwaschene Sprache, undeutlich sprechen, nicht sprechen, nicht reden',
  'Wortfindungsstörung, doppelt sehen, sehe doppelt, Doppelbilder, Doppelsehen, Sehstörung',
  'plötzlich blind, halbseitig, Körperhälfte, eine Seite taub, eine Seite schwach, einseitig taub',
  'einseitig schwach, nicht schlucken, plötzlich Kopf Schmerz, heftige Kopf Schmerz',
  'schlimmste Kopf Schmerz, stärkste Kopf Schmerz, Donnerschlag',
  // Injury and infection: `accident` and `severe-infection`.
  'Auto Unfall, Verkehrsunfall, Motorradunfall, Fahrradunfall, Velounfall, Skiunfall, schwerer Unfall',
  'Unfall Schmerz, Unfall Nacken, Unfall Rücken, Unfall weh, angefahren, schwerer Sturz, gestürzt',
  'Sturz Schmerz, Sturz Rücken, Sturz Nacken, Treppensturz, Treppe gefallen, Treppe runtergefallen',
  'Treppe heruntergefallen, Leiter gefallen, runtergefallen, heruntergefallen, hinuntergefallen',
  'Genickbruch, Genick gebrochen, Rücken gebrochen, Hals gebrochen, Wirbel gebrochen',
  'Wirbelsäule gebrochen, Wirbelbruch, Fieber Rücken, Fieber Nacken, Fieber Wirbelsäule, Fieber Schmerz',
  'hohes Fieber, Fiber Rücken, Fiber Nacken, hohes Fiber, Schüttelfrost, Hirnhautentzündung, Meningitis',
  'Sepsis, Blutvergiftung, verwirrt',
].flatMap((line) => line.split(', '))

/** A slip away from a word of a sign, but words of their own: “Frust” is not “Brust”. */
export const harmlessWords: readonly string[] = [
  'Rücken, Ruecken, Rückens, Rück, Stütze, Stützen, Stützt, Gestützt, Aufgestützt, Frust, Scherz, Schach',
  'Reise, Reisen, Brücke, Stehen, Stehend, Steht, Stehst, Stecken, Strecken, Streckt, sich, sicher',
  'sichere, Sicherheit, Nacht, Nachts, Nächte, Licht, Gewicht, Gewichte, Gewichten, Richtung, richtet',
  'welche, welcher, welches, welchen, Zeichen, reichen, ungefähr, scheint, Bauch, brauche, brauchen',
  'brauchst, Buch, sechs, Technik, schnell, schnelle, schneller, schnellen, Kampf, Winkel, Winkels',
  'probieren, probiere, probier, Probe, Knacken, knackt, nicken',
].flatMap((line) => line.split(', '))
