(page) => {
  // What a label asks, whole: the words that may go around it are taken off before.
  const PURPOSES = [
    [/^(naam|volledige naam|voor en achternaam|name|full name|name and surname)$/, ["name"]],
    [/^(voornaam|voornamen|roepnaam|first name|given name|forename|first names?)$/, ["given-name"]],
    [/^(achternaam|familienaam|last name|surname|family name)$/, ["family-name"]],
    [/^(e ?mail|e ?mail ?adres|e ?mail address|email)$/, ["email"]],
    [/^(telefoon|telefoonnummer|mobiel|mobiele nummer|mobiel nummer|mobiel telefoonnummer|06 nummer|phone|phone number|telephone|telephone number|tel|mobile|mobile number|mobile phone|mobile phone number|cell phone)$/, ["tel", "tel-national"]],
    [/^(straat|straatnaam|straat en huisnummer|adres|address|street|street address|address line 1|street and number|address line one)$/, ["street-address", "address-line1"]],
    [/^(postcode|postal code|zip|zip code|post code|zipcode)$/, ["postal-code"]],
    [/^(woonplaats|stad|city|town|town or city|city town)$/, ["address-level2"]],
    [/^(land|country|country region)$/, ["country", "country-name"]],
    [/^(geboortedatum|date of birth|birth date|birthday|birthdate|dob)$/, ["bday"]],
    [/^(organisatie|bedrijf|bedrijfsnaam|naam organisatie|organisation|organization|company|company name)$/, ["organization"]],
    [/^(gebruikersnaam|inlognaam|username|user name)$/, ["username", "email"]],
    [/^(nieuw wachtwoord|new password)$/, ["new-password"]],
    [/^(huidig wachtwoord|current password)$/, ["current-password"]],
    [/^(wachtwoord|password)$/, ["current-password", "new-password"]],
    [/^(kaartnummer|creditcardnummer|card number|credit card number|debit card number)$/, ["cc-number"]],
    [/^(naam op kaart|naam op de kaart|name on card|cardholder name)$/, ["cc-name"]],
    [/^(cvc|cvv|security code|beveiligingscode)$/, ["cc-csc"]],
  ];
  // Words around what is asked: marks of what is required, and of whom it is.
  const AROUND = /\b(uw|jouw|je|mijn|your|my|verplicht|required|niet verplicht|optioneel|optional|mandatory|please enter|enter|vul in|enter your|wat is|what is)\b/g;
  const OTHER = /partner|kind(?!ly)|child|contactpers|contact person|werkgever|employer|erflater|overled|deceased|\bander|friend|vriend|vriendin|ontvanger|recipient|passag|reiziger|travel|spouse|echtgeno|ouder\b|parent|guest|gast|someone|iemand|buur|neighbo|kandidaat|candidate|leerling|student|pati[eë]nt|hond|dog|huisdier|\bpet\b|filter|zoek|search|invite|uitnod|beheer|admin/i;

  const KNOWN = new Set([
    "name honorific-prefix given-name additional-name family-name honorific-suffix nickname username",
    "new-password current-password one-time-code organization-title organization street-address",
    "address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 address-level1",
    "country country-name postal-code cc-name cc-given-name cc-additional-name cc-family-name cc-number",
    "cc-exp cc-exp-month cc-exp-year cc-csc cc-type transaction-currency transaction-amount language",
    "bday bday-day bday-month bday-year sex url photo tel tel-country-code tel-national tel-area-code",
    "tel-local tel-local-prefix tel-local-suffix tel-extension email impp",
  ].join(" ").split(" "));

  const asked = page.fields.filter(asks).map((field) => ({ field, ...purpose(field) })).filter(({ tokens }) => tokens);
  // Asked of more than one person: of those who live there, of those who come along.
  const repeated = (item) => asked.some((other) => other !== item && other.tokens === item.tokens && other.label === item.label && other.field.form === item.field.form);
  return asked.filter((item) => !repeated(item)).flatMap(judged);

  function asks(field) {
    return (typed(field) || field.matches("select")) && field.type !== "search"
      && !field.matches("[readonly], :disabled, [aria-disabled=true], [tabindex='-1']")
      && !field.closest("[role=search], search, table, [role=grid]") && page.spoken(field);
  }

  function purpose(field) {
    const label = (labelsOf(field).map(shownText)[0] ?? page.name(field)).replace(/\([^)]*\)|[*:]/g, " ").trim();
    const said = bare(label).replace(AROUND, " ").replace(/\s+/g, " ").trim();
    const tokens = PURPOSES.find(([words]) => words.test(said))?.[1];
    return { label, tokens: tokens && !OTHER.test(context(field)) ? tokens : null };
  }

  // Of whom it is: what is said of the group, the part and the form it stands in.
  function context(field) {
    const said = [field.name, field.id, field.placeholder, page.name(field)];
    for (let at = parent(field); at && at !== document.body; at = parent(at)) {
      if (at.matches("fieldset, [role=group], section, form, dialog")) said.push(at.id, at.className, at.getAttribute("aria-label"), at.querySelector("legend, h1, h2, h3, h4")?.textContent);
    }
    return said.filter((words) => typeof words === "string").join(" ");
  }

  function judged({ field, label, tokens }) {
    const there = (field.getAttribute("autocomplete") ?? "").toLowerCase().split(/\s+/).filter((token) => token && token !== "webauthn");
    const last = there.at(-1);
    const told = { label, token: tokens[0], there: there.join(" ") };
    if (!last || last === "on") return missing(field, told);
    if (last === "off") return field.type === "password" || tokens[0] === "username" ? [] : [about(field, { kind: "off", ...told })];
    // A token that is none is for the engine to tell.
    if (!KNOWN.has(last) || tokens.includes(last) || akin(last, tokens[0])) return [];
    return [about(field, { kind: "wrong", ...told })];
  }

  // A form that is sent, with more than one of these, is about the user.
  function missing(field, told) {
    const form = field.form;
    const others = asked.filter((other) => other.field.form === form && other.field !== field);
    const sent = form && [...form.elements].some((element) => element.matches("button:not([type=button], [type=reset]), input[type=submit], input[type=image]"));
    // By itself, "Name" can be the name of anything.
    if (!form || (!others.length && (!sent || /^(name|current-password|organization|street-address|country)$/.test(told.token)))) return [];
    return [about(field, { kind: "missing", ...told, unsure: !sent || !others.length })];
  }

  function akin(there, token) {
    const parts = { name: /name|nickname/, tel: /^tel/, "street-address": /^(street-address|address-line)/, bday: /^bday/, "given-name": /^(name|additional-name)$/, "address-level2": /^address-level/, email: /^username$/, "cc-name": /^cc-/, username: /^(email|tel|name|nickname)$/ };
    return parts[token]?.test(there) ?? false;
  }
}
