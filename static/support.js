"use strict";
// The support sheet: an address is hashed here, as the sheet was, and looked up. Nothing leaves the page.
const sheet = JSON.parse(document.getElementById("people").textContent);
const answer = document.getElementById("answer");

// An address as it is compared: without a name around it, in small letters.
function normalized(text) {
  const blank = /^[\s\u200b-\u200f\ufeff\u2060]+|[\s\u200b-\u200f\ufeff\u2060]+$/gu;
  let inner = text.replace(blank, "");
  const named = /<([^<>]*)>$/u.exec(inner);
  if (named) inner = named[1].replace(blank, "");
  return inner.replace(/^mailto:/iu, "").replace(blank, "").toLowerCase().normalize("NFC");
}

async function hash(address) {
  const bytes = new TextEncoder().encode(`${sheet.salt}\n${address}`);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).subarray(0, sheet.kept);
}

function holds(group, wanted) {
  group.bytes ??= Uint8Array.from(atob(group.people), (letter) => letter.charCodeAt(0));
  const { bytes } = group;
  for (let at = 0; at < bytes.length; at += sheet.kept) {
    let same = 0;
    while (same < sheet.kept && bytes[at + same] === wanted[same]) same += 1;
    if (same === sheet.kept) return true;
  }
  return false;
}

function filled(group) {
  const part = document.getElementById("found").content.cloneNode(true);
  for (const place of part.querySelectorAll("[data-say]")) {
    const text = group[place.dataset.say];
    if (!text) place.remove();
    place.textContent = text;
    if (place.dataset.say === "subject" && group.lang) place.lang = group.lang;
  }
  return part;
}

function show(...parts) {
  answer.replaceChildren(...parts);
  answer.focus();
}

const told = (id) => document.getElementById(id).content.cloneNode(true);

document.getElementById("ask").addEventListener("submit", async (event) => {
  event.preventDefault();
  const address = normalized(document.getElementById("address").value);
  if (!address) return show(told("empty"));
  // Browsers compute this only for pages that they trust: those from a disk, or over https.
  if (!globalThis.crypto?.subtle) return show(told("cannot"));
  const wanted = await hash(address);
  const found = sheet.groups.filter((group) => holds(group, wanted)).map(filled);
  show(...(found.length > 0 ? found : [told("nobody")]));
});
