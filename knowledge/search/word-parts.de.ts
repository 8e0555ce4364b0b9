/**
 * Words that longer ones are made of, in German: “Nackendehnung” is found by “Nacken dehnen” and the
 * other way round. A word that is here is not taken apart itself: “Brustwirbelsäule” is not a kind of
 * “Brust”, so that pain there is not taken for pain of the chest.
 */

export const wordParts: readonly string[] = [
  // The body.
  'Nacken, Hals, Genick, Kopf, Schulter, Schulterblatt, Schulterblätter, Schultergürtel, Schulterhöhe',
  'Rücken, Rückseite, Rückenlage, Brust, Brustkorb, Brustbein, Brustwirbelsäule, Brustwirbel, Wirbelsäule',
  'Halswirbelsäule, Halswirbel, Lendenwirbelsäule, Lendenwirbel, Lenden, Wirbel, Rippen, Rippenbogen, Arm',
  'Oberarm, Unterarm, Ellenbogen, Ellbogen, Hand, Hände, Handgelenk, Finger, Bein, Knie, Waden, Fuß, Füße',
  'Hüfte, Becken, Bauch, Kiefer, Gesicht, Herz, Lungen, Muskel, Trapez, Bandscheiben, Gelenk, Nerven',
  'Oberkörper, Rumpf, Kinn, Doppelkinn, Zwerchfell, Flanken, Blasen, Darm, Steißbein, Kreuz, Schlüsselbein',
  'Muskulatur, Kreislauf, Venen, Achsel, Gesäß, Schritt, Seitenlage, Bauchlage, Zehen, Zunge, Augen',
  // What is wrong.
  'Schmerz, Schmerzen, Verspannung, verspannt, Verkrampfung, Krampf, Blockade, Steifheit, Steifigkeit, steif',
  'Zerrung, Entzündung, Verletzung, Knoten, Verhärtung, Kribbeln, Taubheit, taub, Gefühl, Lähmung, Probleme',
  'Beschwerden, Druck, Stechen, Brennen, Infarkt, Herzinfarkt, Schlaganfall, Anfall, Atemnot, Atem, Atmung',
  'Unfall, Sturz, Bruch, Schwäche, Starre, Muskelkater, Hexenschuss, Rundrücken, Hohlkreuz',
  'Spannung, Anspannung, Entspannung, Vorfall, Bandscheibenvorfall, Verschleiß',
  'Kontrolle, Embolie, Thrombose, Gerinnsel, Kollaps, Aneurysma, Inkontinenz',
  // What one does.
  'Dehnung, Dehnübung, Übung, Kreisen, Kreis, Drehung, Beuge, Streckung, Strecker, Öffner, Öffnen, Rolle',
  'Rollen, Ausrollen, Training, Krafttraining, Massage, Kräftigung, Mobilisation, Gymnastik, Atemübung',
  'Engel, Heben, Ziehen, Haltung, Fehlhaltung, Liegestütz, Liegestütze, Pendel, Stretching, Yoga, Tai-Chi',
  'Vorbeuge, Seitbeuge, Rückbeuge, Seitneigung, Seitdehnung, Rotation, Lockerung, Pausen, Rudern, Latzug',
  'Einrenken, Knacken, Position, Haltungen, Schwingen, Kreise',
  // Things and places.
  'Stuhl, Bürostuhl, Schreibtisch, Tisch, Büro, Bildschirm, Handy, Faszien, Faszienrolle, Schaumstoff',
  'Handtuch, Band, Widerstandsband, Theraband, Gummiband, Türrahmen, Tür, Wand, Bett, Kissen, Kopfkissen',
  'Matratze, Boden, Ball, Tennisball, Pistole, Arbeit, Arbeitsplatz, Computer, Schlaf, Morgen, Auto, Arzt',
  'Katze, Kuh, Buckel, Schwimmen, Schwangerschaft, Höhe, Wärme, Kälte, Flasche, Tablette, Mittel',
].flatMap((line) => line.split(', '))
