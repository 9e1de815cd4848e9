// What a text is made of before it is words: letters of one script, plain signs, kind emoji. All
// else is a doubt, whatever the words around it say.

/** Every kind of apostrophe as one; NFKC would make a space and a mark of some of them. */
export const plainSigns = (text: string): string =>
  text.replace(/[‘’‛ʼ＇`´′]/g, "'").normalize("NFKC").replace(/\r\n?/g, "\n")
    .replace(/[\t\p{Zs}]/gu, " ");

/** Emoji that say yes or nothing. A new one is unknown until it stands here. */
const KIND_EMOJI = "👍✅☑✔🙂😊😀😃😄😁🎉📦🚚🙏❤♥💯👌🤝🥳✨⭐🌟😍🥰🤗🚀🎁🌞☀📬📫📪📧✉📷📸" +
  "🧡💛💚💙💜🤍🎊☺😇🛵🚛🚲🎶🎵🌷🌸🌹🌻💐🏡🏠👏🙌💪✌🫶🖼🎨🧶🔧🛠🥂🍾🍀🌈🎈🏆🎂🍰🧁☕🍪👶🐶🐱🔑🗝🛋🪑🚪📝📄📁💻🖥📱" +
  "🎸🎹🎻🥁🏍🚗🧵👗👟👜💍⌚📚📖🪴🌿🌱🌳🧹🧼🪟🛏🛁🚿🔨🪚💡🔌🏫🎓🧸🚙🛻✈🏁🖊✍🤩😻💕💖💗💝🫡👋🎥🎬🎤🎧⚽🌲";

/** Behind an emoji: its form in colour, or a shade of skin. */
const SHADES = "[\\ufe0f\u{1f3fb}-\u{1f3ff}]";
export const EMOJI: RegExp = new RegExp(`[${KIND_EMOJI}]${SHADES}{0,2}`, "gu");
/** Enough when it is all that is said. */
export const DONE_SIGN: RegExp = new RegExp(`^[✅☑✔]${SHADES}?$`, "u");

/** Smiles made of signs; a wink is none. */
export const SMILE: RegExp = /(?<=^|\s)(?::-?\)+|:-?d|\(:|=\)|<3|\^\^)(?=\s|$|[.,!])/giu;

const PLAIN = /^[\p{Script=Latin}\p{Nd}\n ."'.,!:;()[\]#&@/+*•·°ºª_–—-]*$/u;

/** Why these signs leave a doubt, or null. `text`: after plainSigns(), without links. */
export function doubtOfSigns(text: string): string | null {
  if (/[?¿؟‽]/u.test(text)) return "question";
  const rest = text.replace(SMILE, " ").replace(EMOJI, " ");
  // "‹Cf›": zero width, direction, soft hyphen, tags; "M": strokes and dots over a letter
  if (/[\p{Cf}\p{M}\p{Cn}\p{Co}\ufffd]/u.test(rest)) return "odd_signs";
  if (/[^\P{L}\p{Script=Latin}]/u.test(rest)) return "other_script";
  if (/["“”„«»‹›]|(?<![\p{L}\d])'(?!t |s )\p{L}/u.test(rest)) return "quoted_word";
  if (/\.{2}|!{4}|-{3}|,{2}/.test(rest) || /(\p{L})\1{2}/iu.test(rest)) return "emphasis";
  return PLAIN.test(rest) ? null : "odd_signs";
}
