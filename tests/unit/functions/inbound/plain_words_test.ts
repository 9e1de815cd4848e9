// Known words are not enough: what they say together, in which order, and beside which day.
import { assert, assertEquals } from "deno-std/assert";
import { type CorpusReply, verdictOn } from "../../../replies/judge_corpus.ts";

/** A Wednesday. */
const WEDNESDAY = new Date("2026-11-04T12:00:00Z");

const verdict = (text: string, more: Partial<CorpusReply> = {}) =>
  verdictOn({ id: "", lang: "", kind: "genuine", class: "", text, ...more }, WEDNESDAY).verdict;

const assertNone = (texts: string[], reason?: string) => {
  for (const text of texts) {
    const got = verdict(text);
    assert(got !== "delivered", text);
    if (reason) assertEquals(got, `needs_person: ${reason}`, text);
  }
};

const assertAll = (texts: string[]) => {
  for (const text of texts) assertEquals(verdict(text), "delivered", text);
};

Deno.test("what came back to the writer is no delivery, in every language", () => {
  assertNone([
    "The parcel was shipped back to me.",
    "The parcel was delivered to me",
    "I received the parcel",
    "The parcel is at my place",
    "Das Paket wurde mir geliefert",
    "Das Paket wurde zu mir geliefert",
    "Le colis a été livré chez moi",
    "Me lo han entregado",
    "Consegnato a me",
    "Geleverd bij mij",
    "Entregue a mim",
    "Levererat hos mig",
    "Leveret hos mig",
    "Levert hos meg",
    "Dostarczono do mnie",
  ]);
});

Deno.test("what somebody else did is no delivery of the writer's", () => {
  assertNone([
    "The parcel was sent by the customer",
    "Customer has delivered it",
    "You delivered it",
    "He delivered it",
    "Der Kunde hat die Ware geliefert",
    "Le client a livré le colis",
    "El cliente ha entregado el paquete",
  ]);
});

Deno.test("giving up and being done with it are no delivery", () => {
  assertNone([
    "I'm done",
    "I am done with this order",
    "We are done with you",
    "Done with the order",
    "Done with the customer",
    "Ich bin fertig",
    "C'est fini",
    "Ik ben klaar",
    "Jag är klar",
    "Jeg er færdig",
    "Ich habe den Auftrag aufgegeben",
    "La livraison est remise à lundi",
  ]);
});

Deno.test("a day that may be to come leaves a doubt, one that words put behind us does not", () => {
  assertNone([
    "shipped on Friday",
    "It is delivered on Monday",
    "Fertig bin ich am Mittwoch.",
    "Leveret i morgen",
    "Levererat i morgon",
    "Levert i morgen",
    "Geliefert morgen",
    "Geleverd morgen",
    "Entregado mañana",
    "Delivered on 24 December",
    "Delivered on 24.12.2026",
    "It was delivered on 24.12.2026",
    "Delivered tonight",
    "Livré ce soir",
    "The parcel was delivered, the chairs on Friday",
  ]);
  assertAll([
    "I shipped it on Friday",
    "It was delivered on Friday",
    "Delivered on Monday",
    "Delivered on 2 November",
    "Delivered on 01.11.2026",
    "Wurde am Freitag geliefert",
    "Delivered yesterday evening",
  ]);
});

Deno.test("the money asked for first makes what follows a promise", () => {
  assertNone([
    "Release the payment and the files are sent",
    "Please release the payment. The files are sent.",
  ]);
  assertAll(["Order complete. Please release the payment, thank you."]);
});

Deno.test("what goes with a delivery, or is not the order, is none", () => {
  assertNone([
    "Sent the invoice",
    "Here is the invoice",
    "Email sent",
    "Enviado correo",
    "Sent mail",
    "I sent you an email",
    "Your message was delivered",
    "Ihre Nachricht wurde zugestellt",
    "Mail envoyé",
    "Thanks",
    "Tak",
    "Ok",
    "Perfect",
    "Pronto",
    "Klar!",
  ]);
});

Deno.test("a number that may be a part leaves a doubt", () => {
  assertNone(["Delivered 2 boxes", "Delivered 2 of 3", "Delivered 2/3", "Delivered 50%"]);
  assertAll(["All 3 files are delivered", "The 12 photos are uploaded", "Order 4711 delivered"]);
});

Deno.test("what is packed, gone, bought, hoped for, a draft or with a neighbour is no delivery", () => {
  const file = new URL("../../../fixtures/replies/near_refusals.txt", import.meta.url);
  const texts = Deno.readTextFileSync(file).trim().split("\n").map((line) => line.slice(3));
  assert(texts.length > 350, `${texts.length}`);
  assertNone(texts);
});

Deno.test("praise, hope and thanks beside a delivery leave it one, and are none by themselves", () => {
  assertAll([
    "The sofa was delivered yesterday. She is so happy with it, it looks great.",
    "Delivered! Thanks for your patience, I hope you like it. Enjoy the bike",
    "Das Regal ist aufgebaut. Viel Spaß damit, die Kundin hat sich sehr gefreut!",
    "De kast is geplaatst, mevrouw is er heel blij mee. Veel plezier met de kast!",
    "Båtmotorn är levererad och installerad. Hoppas ni gillar den!",
    "Symaskinen er afleveret. God fornøjelse med maskinen, det var så hyggeligt!",
    "Varmepumpa er montert. Håper dere er fornøyde, det gikk kjempebra!",
  ]);
  assertNone(["She is so happy with it", "I hope you like it", "Enjoy the bike", "It looks great"]);
});

Deno.test("two things in one word are a thing, a part and a thing are none", () => {
  assertAll(["Gartenbank geliefert", "Fietstas geleverd", "Barnevognen er levert"]);
  assertNone(
    ["Teillieferung erfolgt", "Restlieferung erfolgt", "Returpakke sendt"],
    "unknown_word",
  );
});

Deno.test("a question without its mark, a quoted word and scorn leave a doubt", () => {
  assertNone(["Is it delivered", "Wurde die Ware geliefert", "Er det leveret"], "question");
  assertNone(["“Delivered”", "it is 'delivered'"], "quoted_word");
  assertNone(["Delivered!!!!", "Delivered...", "Deliiivered", "Delivered delivered"], "emphasis");
  assertNone(["Wasnt delivered", "Delivered, suure"], "unknown_word");
  assertNone(["Delivered ❌", "d\u200belivered", "delivered\u0336"], "odd_signs");
});

Deno.test("letters of another form are read as the plain ones, of another alphabet never", () => {
  assertAll(["Ｄｅｌｉｖｅｒｅｄ", "𝐃𝐞𝐥𝐢𝐯𝐞𝐫𝐞𝐝", "DELIVERED", "Livre\u0301 ce matin"]);
  assertNone(["Dеlivered", "Δelivered", "доставлено"], "other_script");
});

Deno.test("what stands behind the sign-off is read unless it is a signature", () => {
  assertAll([
    "Delivered.\n\nKind regards,\nAnna\nPhotographer\n07700 900142",
    "Geliefert.\n\nMit freundlichen Grüßen\nAnna\nwww.anna.example",
  ]);
  assertNone([
    "Delivered.\n\nKind regards,\nAnna\n\nPS: two boxes are still here",
    "Delivered.\n--\nnot yet",
    "Delivered.\nSent from my brother",
    "Hi Not, delivered",
    "Delivered.\nThis message is confidential: the parcel was refused",
  ]);
});

Deno.test("the differences that mail programs make between the parts are none", () => {
  const parts: [text: string, html: string][] = [
    ["*Delivered* today.", "<div><b>Delivered</b> today.</div>"],
    [
      "Delivered: photos\n<https://files.example/a?b=1>",
      '<a href="https://f.example">Delivered: photos</a>',
    ],
    ["Delivered.\r\n\r\n[image: logo.png]", '<p>Delivered.</p><img src="cid:1" alt="logo.png">'],
    [
      "- Sofa delivered\n- Table delivered",
      "<ul><li>Sofa delivered</li><li>Table delivered</li></ul>",
    ],
    [
      "Delivered&more".replace("&more", ""),
      "<html><head><style>p{color:red}</style></head><p>Delivered</p>",
    ],
    ["Delivered.\n\n> When?", "<p>Delivered.</p><blockquote type=cite>When?</blockquote>"],
    ["Delivered 👍", 'Delivered <img alt="👍" src="x">'],
    ["Delivered today", "<p class=MsoNormal>Delivered&nbsp;today<o:p></o:p></p>"],
  ];
  for (const [text, html] of parts) assertEquals(verdict(text, { html }), "delivered", html);
});

Deno.test("parts that say something else, or hide something, are named for it", () => {
  const parts: [text: string, html: string, reason: string][] = [
    ["Delivered", "<p>Not delivered</p>", "parts_differ"],
    ["Delivered", "<p>Delivered ❌</p>", "parts_differ"],
    ["Delivered", "<p>Delivered?</p>", "parts_differ"],
    ["Delivered", "<blockquote>I did not send it</blockquote>Delivered", "parts_differ"],
    ["Delivered", "<p><s>Not</s> Delivered</p>", "hidden_text"],
    ["Delivered", '<p>Delivered <span style="display:none">not</span></p>', "hidden_text"],
    ["Delivered", '<p>Delivered <span style="COLOR: #FFF">not</span></p>', "hidden_text"],
    [
      "Delivered",
      '<p>Delivered <i style="position:absolute;left:-9999px">not</i></p>',
      "hidden_text",
    ],
    ["Delivered", "<p>Delivered <!-- not --></p>", "hidden_text"],
  ];
  for (const [text, html, reason] of parts) {
    assertEquals(verdict(text, { html }), `needs_person: ${reason}`, html);
  }
});
