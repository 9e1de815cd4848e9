// What is written alike in every language: carriers, titles, greetings that travel, tracking.
import type { Words } from "../lexicon.ts";

export const EVERYWHERE: Words = {
  channel:
    `post|posta|correo|e-mail{s|}|email{s|}|mail{s|en|et|ern|}|e mail|mejl{et|en|}|e-post|epost|
    courriel|mél|correo electrónico|posta elettronica|correio eletrónico|sms|whatsapp|wasap|whats|
    wpp|zap|messenger|telegram|{download|}link{s|en|et|}|lien|enlace|länk{en|}|lenke{n|}|brev{et|
    }|brief{e|}|lettre|lettera|carta|letter{s|}|message|mms|chat|telefon{isch|}|pec`,
  greeting: "hi|hello|hey|hallo|hola|ciao|dear {all|team|sir or madam}|hi {all|team|there|guys}",
  thanks: "thanks|thank you|thx|merci",
  fine: "ok|okay|oki|okey",
  carrier:
    `dhl {express|paket|packet|}|ups|fedex|tnt|dpd {pickup|}|gls|hermes|evri|yodel|usps|royal mail|
    parcelforce|an post|inpost|post nord|postnord {mypack|}|bring|posten|posti|schenker|dachser|la
    poste|colissimo|chronopost|mondial relay|relais colis|colis privé|purolator|canada post|
    correos {express|}|seur|mrw|nacex|tipsa|estafeta|redpack|zeleris|ctt {expresso|}|correios|
    sedex|jadlog|loggi|poste italiane|poste|brt|bartolini|sda|nexive|postnl|bpost|dragonfly|amazon
    {logistics|}|vinted go|packlink|dao|burd|budbee|instabox|airmee|helthjem|porterbuddy|poczta
    polska|pocztex|paczkomat inpost|orlen paczka|gel proximity|sendcloud|swiss post|
    österreichische post|wetransfer|we transfer|dropbox|google drive|drive|onedrive|icloud|github|
    gitlab|figma|vimeo|youtube|slack|whatsapp|sharepoint|mega|smash|swisstransfer|pickup|trello|
    notion`,
  number:
    `tracking {no|nr|number|id|code|}|track and trace|track trace|order {no|nr|number|}|ref|ref no|
    reference|nr|no|n|nº|nr.|id|code|barcode`,
  title:
    "avó|avô|vovó|tia|tio|nana|oma|opa|nonna|nonno|mamie|papi|mr|mrs|ms|miss|dr|prof|sir|madam",
  and: "&",
  adverb: "ok|okay|100",
};
