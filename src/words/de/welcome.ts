import type { FirstVisitWords } from "../en/welcome";

export const welcome: FirstVisitWords = {
  step: (n, of) => `Schritt ${n} von ${of}`,
  next: "Weiter",
  back: "Zurück",
  later: "Später",
  hello: {
    greets: "Die gezeichnete Figur grüßt dich",
    title: "Willkommen",
    lead: "Plumbline sieht dir beim Üben für deinen Rücken zu und sagt dir das eine, was am meisten hilft. Zwei Minuten, dann kannst du anfangen.",
    more: "Was es macht, und was mit der Kamera geschieht",
    isTitle: "Was es macht",
    is: [
      "Es zählt deine Wiederholungen, misst Haltezeiten und Pausen und spricht, damit du den Laptop nicht anfassen musst.",
      "Es sieht, wie weit sich dein Rücken beugt, und sagt dir offen, was es nicht sehen konnte.",
    ],
    isNotTitle: "Was es nicht ist",
    isNot: [
      "Es ist kein Medizinprodukt. Es stellt keine Diagnose und ersetzt weder Arztpraxis noch Physiotherapie.",
      "Es kennt deinen Rücken nicht. Hör auf, wenn es mehr wehtut, als du erwartest.",
    ],
    cameraTitle: "Die Kamera",
    camera:
      "Vor einem Satz fragt dein Browser, ob diese Seite die Kamera benutzen darf. Das Bild wird in dieser Seite angesehen, Moment für Moment. Es wird nie gesendet, und gespeichert nur, wenn du in den Einstellungen Filme willst.",
    privacy: "Nichts, was du hier machst oder sagst, verlässt diesen Computer: kein Konto, kein Hochladen.",
  },
  goal: {
    title: "Worum geht es dir?",
    lead: "Danach richtet sich, was in deinem Plan zuerst kommt.",
    answer: {
      settle: { name: "Ein Rücken, der immer wieder wehtut", note: "Zuerst wird gelockert, und nichts ist schwer." },
      strong: { name: "Behutsam kräftiger werden", note: "Zuerst kommt die Kraft, das Lockern zuletzt." },
      both: { name: "Beides", note: "Zuerst wird gelockert, danach kommt die Kraft." },
    },
  },
  floor: {
    title: "Kommst du auf den Boden und wieder hoch?",
    lead: "Die meisten Übungen macht man auf einer Matte.",
    answer: {
      yes: { name: "Ja", note: "Einmal runter, einmal hoch: Ähnliches bleibt zusammen." },
      chair: { name: "Wenn ich mich festhalten kann", note: "Stell einen stabilen Stuhl neben die Matte." },
      no: { name: "Zurzeit nicht", note: "Dann ist nur im Plan, was man im Stehen macht." },
    },
  },
  experience: {
    title: "Kennst du solche Übungen schon?",
    lead: "Die erste Einheit ist so oder so kurz.",
    answer: {
      new: { name: "Sie sind neu für mich", note: "Dein Plan wächst langsam, und du hörst mehr dazu." },
      before: { name: "Ich kenne sie", note: "Dein Plan wächst eine Woche früher, und du hörst weniger." },
    },
  },
  now: {
    title: "Hast du gerade jetzt eines davon?",
    lead: "Das ist selten, und dann ist es dringender als jede Übung. Rückenschmerz zusammen mit:",
    none: "Nein, nichts davon",
    some: "Ja, eines davon",
  },
  questions: {
    lately: {
      title: "Ist etwas davon passiert?",
      lead: "Meist erweist es sich als harmlos. Es entscheidet nur, womit du anfängst.",
    },
    health: { title: "Gehört etwas davon zu dir?", lead: "Das siehst nur du, und es verschließt nichts für immer." },
    signs: { title: "Ist dein Schmerz wie eines davon?", lead: "Lass dir Zeit. Wähle, was zutrifft, oder nichts." },
    body: {
      title: "Worauf sollen die Übungen noch Rücksicht nehmen?",
      lead: "Nichts davon steht im Weg: Die Übungen ändern sich so, dass sie zu dir passen.",
    },
    sign: {
      fall: "Vor Kurzem ein schwerer Sturz oder ein Unfall",
      bones: "Osteoporose oder lange Zeit Kortisontabletten",
      cancer: "Krebs, jetzt oder früher, und der Rückenschmerz ist neu",
      weight: "Gewichtsverlust ohne erkennbaren Grund",
      fever: "Fieber, oder du fühlst dich mit dem Rückenschmerz krank",
      immunity: "Geschwächte Abwehr, oder du spritzt dir Drogen",
      night: "Schmerz, der immer da ist, oder nachts, und in keiner Lage nachlässt",
      leg: "Schmerz mit Taubheit oder Schwäche in einem Bein",
      stiff: "Unter 45, nachts vom Schmerz geweckt und morgens länger als eine halbe Stunde steif",
      unsteady: "Unsicher auf den Füßen, oder beide Beine fühlen sich schwach an",
      surgery: "Vor Kurzem eine Operation",
      heart: "Eine Herzkrankheit oder hoher Blutdruck",
      birth: "Geburt in den letzten zwölf Wochen",
      age: "Zum ersten Mal überhaupt Rückenschmerzen, und unter 20 oder über 55",
      acute: "Es hat vor weniger als zwei Tagen begonnen oder ist schlimmer als je zuvor",
      pregnancy: "Schwanger",
      wrists: "Empfindliche Handgelenke",
      shoulders: "Eine schmerzende oder steife Schulter",
      knees: "Knie, die nicht gern knien",
    },
    none: "Nichts davon",
    some: "Weiter",
    skip: "Später antworten",
    skipNote: "Bis dahin sind nur die sanften Bewegungen offen.",
  },
  talk: {
    title: "Bitte sprich zuerst mit einer Arztpraxis oder der Physiotherapie",
    text: "Was du angekreuzt hast, erweist sich oft als harmlos, aber das sollte jemand sagen, der dich untersuchen kann, bevor du mit den Übungen anfängst. Zeig ihnen, was du angekreuzt hast:",
    ticked: (n) => `Was du angekreuzt hast: ${n}`,
    meanwhile:
      "Bis dahin sind Gehen, ruhiges Atmen, eine kleine Katze-Kuh und eine kleine Brücke für dich offen. Alles andere öffnet sich, wenn jemand Ja gesagt hat.",
    cleared: "Jemand hat gesagt, dass ich üben darf",
    by: "Wer hat das gesagt?",
    clearer: {
      doctor: "Eine Ärztin oder ein Arzt",
      physiotherapist: "Die Physiotherapie",
      midwife: "Eine Hebamme",
      other: "Jemand anders, der mich untersucht hat",
    },
    clearedOn: (date, by) => `Freigegeben am ${date}: ${by}.`,
    go: "Weiter mit den sanften Bewegungen",
  },
  wait: {
    title: "Die ersten zwei Tage: gehen und ein wenig bewegen",
    text: "Neuer Rückenschmerz lässt meist von selbst nach. Zwei Tage lang gibt es Gehen, ruhiges Atmen, eine kleine Katze-Kuh und eine kleine Brücke; dann wirst du wieder gefragt.",
  },
  emergency: {
    title: "Bitte hol jetzt Hilfe, statt zu üben",
    text: "Ruf den Notruf (112) oder geh in die nächste Notaufnahme. Warte nicht ab, ob es vorbeigeht.",
    back: "Das war ein Versehen",
  },
  pain: {
    title: "Wie geht es deinem Rücken heute?",
    lead: "Damit werden die ersten Einheiten verglichen. Später wirst du vor jeder gefragt.",
  },
  means: {
    title: "Was hast du da?",
    lead: "Eine Matte oder ein Teppich reicht. Wähle alles, was da ist.",
    answer: {
      floor: { name: "Nur den Boden", note: "Für das meiste reicht eine Matte." },
      bar: { name: "Eine Stange oder Gurte, die mich halten", note: "Dann ist Rudern im Plan." },
      weight: { name: "Eine Hantel oder Kettlebell", note: "Fürs Kreuzheben, wenn es ohne gut geht." },
      band: { name: "Ein elastisches Band", note: "Für die Brücke, wenn sie ohne leicht ist." },
    },
    all: "Das ist alles",
  },
  plan: {
    title: "Dein Plan",
    minutes: (minutes, exercises) =>
      `Etwa ${minutes} ${minutes === 1 ? "Minute" : "Minuten"}, ${exercises} ${exercises === 1 ? "Übung" : "Übungen"}. Er wächst über die Wochen von selbst.`,
    nothing: "Heute hilft Gehen und ruhiges Atmen am meisten.",
    other: "Du hast deinen jetzigen Plan selbst geändert: Dieser käme an seine Stelle.",
    take: "Diesen Plan nehmen",
    keep: "Meinen behalten",
    start: "Zur ersten Einheit",
    home: "Erst einmal umsehen",
    why: "Warum er so aussieht",
    goal: {
      settle: "Für einen Rücken, der immer wieder wehtut: Zuerst wird gelockert, und nichts darin ist schwer.",
      strong: "Um kräftiger zu werden: Was am meisten Kraft braucht, kommt zuerst, das Lockern zuletzt.",
      both: "Für beides: Zuerst wird gelockert, dann kommt die Kraft, mit dem Beugen aus der Hüfte.",
    },
    gear: {
      weight: "Das Gewicht kommt beim Kreuzheben dazu, wenn es ohne gut geht.",
      band: "Das Band wird dir für die Brücke angeboten, wenn sie leicht ist.",
    },
    experience: {
      new: "Neu für dich: zwei Wochen lang von jeder ein Satz, dann zwei. Beim Üben hörst du mehr dazu.",
      before: "Du kennst sie: in der ersten Woche von jeder ein Satz, dann zwei.",
    },
    standing:
      "Im Stehen gibt es wenig, was die Kamera ansehen kann, darum ist das kurz: Geh zehn Minuten dazu, das zählt genauso. Wenn du wieder auf den Boden kommst, sag es in den Einstellungen.",
    chair:
      "Ein stabiler Stuhl neben der Matte: beide Hände auf den Sitz, ein Knie runter, dann das andere. Genauso wieder hoch. Alles am Boden bleibt zusammen.",
  },
  again: "Die ersten Fragen",
  againNote: "Was Plumbline ist und was nicht, und wann du zuerst ärztlich fragen solltest.",
  mine: {
    title: "Über dich",
    note: "Aus diesen Antworten ist dein Plan gemacht. Einer, den du selbst geändert hast, bleibt, bis du es anders sagst.",
    notSaid: "Nicht gesagt",
    change: (question) => `Ändern: ${question}`,
  },
};
