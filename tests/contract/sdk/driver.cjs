// Plays an evening with the vendor's SDK against the server whose ready file is the first argument, and prints what
// it saw as one JSON object. It judges nothing: that is for the test that started it.
//
// The SDK hard-codes its hosts, and makes a second adapter inside `session.admission`. Both come from `axios.create`, so
// that is where the base URL is replaced.
"use strict";

const fs = require("node:fs");
const axios = require("axios");

const ready = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const create = axios.default.create.bind(axios.default);
axios.default.create = (config) => create({ ...config, baseURL: `${ready.url}/` });

const TickeTing = sdk();
const seen = {};

function sdk() {
  const loaded = require("@ticketing/ticketing-nodejs-sdk");
  return loaded.TickeTing ?? loaded.default;
}

/** What a call that must fail failed with. */
async function refused(call) {
  try {
    await call();
  } catch (error) {
    return { kind: error.constructor.name, code: error.code, message: error.message };
  }
  return { kind: "nothing", code: 0, message: "it was not refused" };
}

/** For what the SDK has no call for: sections and orders. */
async function post(path, body) {
  const response = await fetch(ready.url + path, {
    method: "POST",
    headers: { "X-API-Key": ready.admin_key, "X-Client-Version": "3.1.3", "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (response.status !== 201) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

const serials = (rows) => rows.map((row) => row.serial ?? row.ticket);
const uris = (rows) => rows.map((row) => row.uri);

async function fixtures(ticketing) {
  const host = await ticketing.hosts.create({ name: "Pier", contact: "Kim", email: "kim@example.org" });
  const category = await ticketing.categories.create({ name: "Fete", subcategories: ["Cooler"] });
  const region = await ticketing.regions.create({ name: "Bay", country: "Antigua and Barbuda" });
  const venue = await ticketing.venues.create({
    name: "Shed", region, longitude: -73.99214, latitude: 40.75518, address: "2 Pier Road",
  });
  const draft = await ticketing.events.create({
    host, category, venue, title: "SDK Suite", description: "-", type: "Standard", public: true, subcategory: "Cooler",
    start: new Date().toISOString(), end: "9999-12-31T23:59:59.999Z", disclaimer: "", tags: [], banner: "", thumbnail: "",
  });
  for (const name of ["Section A", "Section B"]) {
    await post(`${draft.uri}/sections`, {
      name, description: "-", basePrice: 0, salesStart: "2025-01-01T00:00", salesEnd: "2099-01-01T00:00", capacity: 100,
    });
  }
  const event = await ticketing.events.find(draft.id);
  seen.event = {
    uri: event.uri, status: draft.status, sections: uris(event.sections), icon: region.icon, venue: venue.region.uri,
    price: event.sections[0].price.base,
  };
  seen.repeated = await refused(() => ticketing.hosts.create({ name: "Pier", contact: "Kim", email: "kim@example.org" }));
  seen.missing = await refused(() => ticketing.hosts.create({}));
  seen.inUse = await refused(() => category.delete());
  return { host, category, region, venue, event };
}

async function tokens(ticketing, event) {
  const [a, b] = event.sections;
  const token = await event.issue_token([a]);
  seen.issued = { code: token.code, global: token.global, sections: uris(token.sections) };
  seen.noSections = await refused(() => event.issue_token([]));
  seen.listed = (await event.tokens).map((one) => ({ global: one.global, sections: uris(one.sections) }));
  seen.notGlobal = (await event.tokens.filter({ global: false })).map((one) => one.global);
  token.allow(b);
  seen.saved = await token.save();
  seen.persisted = uris((await event.tokens)[1].sections);
  const everywhere = (await event.tokens)[0];
  everywhere.deny(b);
  seen.globalSaved = await refused(() => everywhere.save());
  seen.globalDeleted = await refused(() => everywhere.delete());
  seen.unknownCode = await refused(() => ticketing.session.admission("INVALID", "Test", "Suite"));
  return token;
}

async function admission(ticketing, event, token, stamp) {
  const session = await ticketing.session.admission(token.code, "Test", "Suite");
  seen.session = { event: session.event.uri, sections: uris(session.sections), name: session.name };

  const tickets = await session.tickets();
  seen.tickets = tickets.map((one) => ({
    serial: one.serial, status: one.status, redeemed: one.redeemed, issued: one.issued, owner: one.owner.uri,
    section: one.section.uri,
  }));
  const paged = session.tickets(3);
  seen.page = { rows: (await paged).length, pages: await paged.pages, more: await paged.hasNext() };
  seen.last = (await session.tickets(3).goto(4)).length;
  seen.pastEnd = await refused(() => session.tickets(3).goto(5));
  seen.late = (await session.tickets().filter({ modified_since: stamp })).map((one) => one.section.uri);

  const all = serials(tickets);
  seen.alone = serials(await session.admit([all[0]]));
  seen.rest = serials(await session.admit([...all, all[1]]));
  seen.again = await refused(() => session.admit(all));
  seen.empty = await refused(() => session.admit([]));

  const first = (await session.admissions())[0];
  seen.first = {
    redeemer: first.redeemer, device: first.device, ticket: first.ticket, patron: first.patron.uri, section: first.section.uri,
    admitted: first.admitted,
  };
  seen.found = {};
  for (const [field, value] of Object.entries({
    redeemer: "Test", device: "Suite", ticket: first.ticket, patron: first.patron.uri, section: event.sections[1].id,
  })) {
    seen.found[field] = serials(await session.admissions().filter({ [field]: value }));
  }
  seen.threeOf = (await session.admissions(3)).length;
  seen.stranger = serials(await session.admissions().filter({ device: "nobody" }));

  seen.invalidated = await token.delete();
  seen.dead = await refused(() => session.admit(all));
  seen.codeGone = await refused(() => ticketing.session.admission(token.code, "Test", "Suite"));
  seen.tokensLeft = (await event.tokens).map((one) => one.global);
  seen.ended = await session.end();
}

async function logIn(ticketing) {
  const { username, password } = ready.accounts.host;
  seen.wrongPassword = await refused(() => ticketing.session.start({ identification: username, password: "wrong" }));
  seen.nobody = await refused(() => ticketing.session.start({ identification: "nobody", password: "wrong" }));
  seen.key = await ticketing.session.start({ identification: username, password });
  const session = await ticketing.session.info();
  seen.loggedIn = {
    started: session.started, number: session.account.number, role: session.account.role,
    hosts: (await session.account.hosts).map((host) => host.name),
  };
  seen.statistics = await (await ticketing.events.find(ready.event.split("/").pop())).statistics();
  seen.statistics = { capacity: seen.statistics.capacity, tickets: seen.statistics.tickets };
  seen.loggedOut = await ticketing.session.end();
  seen.resumed = await refused(() => ticketing.session.resume(seen.key));
}

async function lists(ticketing) {
  seen.countries = (await ticketing.presets.countries()).length;
  seen.hosts = (await ticketing.hosts.list()).map((host) => host.name);
  seen.published = (await ticketing.events.published.list().sort("alphabetical")).map((event) => event.title);
  seen.descending = (await ticketing.events.list().sort("alphabetical", false)).map((event) => event.title);
  seen.venues = (await ticketing.venues.list().filter({ name: "Shed" })).map((venue) => venue.name);
  seen.noEvent = await refused(() => ticketing.events.find("10000000000000"));
  const account = await ticketing.accounts.create({ username: "ola", password: "secret", email: "ola@example.org" });
  seen.account = { number: account.number, role: account.role, verified: account.verified };
  seen.takenName = await refused(() => ticketing.accounts.create({ username: "ola", password: "x", email: "x@example.org" }));
}

async function play() {
  const ticketing = new TickeTing({ apiKey: ready.admin_key, sandbox: true });
  const { host, category, region, venue, event } = await fixtures(ticketing);
  const [a, b] = event.sections;
  await post("/orders", { items: { [a.uri]: 5 } });
  const stamp = new Date().toISOString();
  await post("/orders", { items: { [b.uri]: 5 } });
  const token = await tokens(ticketing, event);
  await admission(ticketing, event, token, stamp);
  await logIn(ticketing);
  await lists(ticketing);
  seen.submitted = await event.submit();
  seen.submittedTwice = await refused(() => event.submit());
  seen.cleared = [];
  for (const one of [a, b, event, category, host, venue, region]) seen.cleared.push(await one.delete());
}

// The SDK crashes on network errors and rejects lists twice; neither may end in silence.
process.on("unhandledRejection", (error) => { throw error; });
play().then(() => process.stdout.write(JSON.stringify(seen)));
