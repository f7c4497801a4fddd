// Comfort only: every page works without this file.
(() => {
  "use strict";
  // Only voices of this machine: others would send the text to a service.
  const gelesen = (k) => document.getElementById(k.dataset.vorlesen);
  const sprache = (k) => (gelesen(k).querySelector("[lang]") || document.documentElement).lang;
  const stimme = (k) => "speechSynthesis" in window && speechSynthesis.getVoices().find((v) => v.localService && v.lang.startsWith(sprache(k)));
  const zeigeVorlesen = () => document.querySelectorAll("[data-vorlesen]").forEach((k) => { k.hidden = !stimme(k); });
  if ("speechSynthesis" in window) { speechSynthesis.addEventListener("voiceschanged", zeigeVorlesen); zeigeVorlesen(); }
  const drucken = () => document.querySelectorAll("details").forEach((d) => { d.dataset.zu = d.open ? "" : "1"; d.open = true; });
  const danach = () => document.querySelectorAll("details[data-zu='1']").forEach((d) => { d.open = false; });
  addEventListener("beforeprint", drucken);
  addEventListener("afterprint", danach);
  document.addEventListener("click", (e) => {
    const knopf = e.target.closest("[data-drucken]");
    if (knopf) print();
    const alle = e.target.closest("[data-alle]");
    if (alle) document.querySelectorAll("main details").forEach((d) => { d.open = alle.dataset.alle === "auf"; });
    const vorlesen = e.target.closest("[data-vorlesen]");
    if (vorlesen && stimme(vorlesen)) {
      speechSynthesis.cancel();
      const satz = new SpeechSynthesisUtterance(gelesen(vorlesen).innerText);
      satz.voice = stimme(vorlesen);
      speechSynthesis.speak(satz);
    }
  });
  // Alt+Shift+N: the next question of the expert form that has no answer
  document.addEventListener("keydown", (e) => {
    if (!(e.altKey && e.shiftKey && e.code === "KeyN")) return;
    const felder = [...document.querySelectorAll("main input[type=text]:not([readonly]), main select")];
    const ab = felder.indexOf(document.activeElement) + 1;
    const leer = [...felder.slice(ab), ...felder.slice(0, ab)].find((f) => f.value === "" && f.offsetParent);
    if (leer) { leer.focus(); e.preventDefault(); }
  });
  // on a narrow screen the pages of a case are one row: show where we are
  const hier = document.querySelector(".leiste [aria-current]");
  const reihe = hier && hier.closest("ul");
  if (reihe && reihe.scrollWidth > reihe.clientWidth) hier.scrollIntoView({ block: "nearest", inline: "center" });
  const fehler = document.querySelector("[data-fokus]");
  if (fehler) fehler.focus();
  document.querySelectorAll("[data-nur-js]").forEach((x) => { x.hidden = false; });
})();
