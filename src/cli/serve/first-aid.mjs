/**
 * A script inside the page itself, for the one moment in which nothing else of the app is there: a part of its beginning
 * could not be loaded, because the server is gone, has another version by now, or a proxy answers something else in its place.
 * It says so, and loads the page again as soon as the part is there.
 */
import { createHash } from "node:crypto";

/** Runs before everything else, in every browser: old syntax, no line that a formatter of HTML could change. */
export const firstAid = [
  "(function(){var told=false;",
  "addEventListener('error',function(event){var lost=event.target;",
  "if(told||!lost||!(lost.tagName==='SCRIPT'||lost.tagName==='LINK'&&/stylesheet|modulepreload/.test(lost.rel)))return;",
  "var place=document.getElementById('app');if(place&&place.childElementCount)return;told=true;",
  "var text=/^de/i.test(navigator.language||'')",
  "?'Ein Teil der App ist gerade nicht zu erreichen. Diese Seite sieht weiter nach und l\\u00e4dt sich selbst. Alles Gespeicherte bleibt.'",
  ":'A part of the app cannot be reached just now. This page keeps looking and loads itself. Everything saved stays.';",
  "var tell=function(){var place=document.getElementById('app');if(!place||place.childElementCount)return;",
  "var p=document.createElement('p');p.className='first-aid';p.setAttribute('role','status');p.textContent=text;place.appendChild(p)};",
  "if(document.readyState==='loading')addEventListener('DOMContentLoaded',tell);else tell();",
  "setInterval(function(){fetch(location.pathname,{cache:'no-store'}).then(function(page){return page.ok?page.text():''}).then(function(html){",
  // The page as it is on the server now: a newer version has parts of other names.
  "var now=new DOMParser().parseFromString(html,'text/html');if(!now.getElementById('app'))return;",
  "var parts=[].slice.call(now.querySelectorAll('script[src],link[rel=modulepreload],link[rel=stylesheet]'));",
  "return Promise.all(parts.map(function(part){var url=part.getAttribute('src')||part.getAttribute('href');",
  "return fetch(new URL(url,location.href),{cache:'no-store'}).then(function(got){",
  "return got.ok&&!/html/.test(got.headers.get('content-type')||'')})})).then(function(there){",
  "if(there.length&&there.every(Boolean))location.reload()})}).catch(function(){})},3000);",
  "},true)})();",
].join("");

/** What the policy lets through: this script and no other inside a page. */
export const firstAidHash = `sha256-${createHash("sha256").update(firstAid).digest("base64")}`;
