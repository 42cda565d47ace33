package org.dohoda.json.model;

import com.google.common.collect.ImmutableSet;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKind;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.body.Capacity;
import org.dohoda.body.Meeting;
import org.dohoda.body.MemberClass;
import org.dohoda.body.Membership;
import org.dohoda.body.Session;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.source.Extensions;
import org.dohoda.time.Period;

/** Bodies, who sits on them, and their meetings. */
final class Bodies {
  static final Codec<BodyKind> KIND = Codecs.code(BodyKind::of, BodyKinds.all());
  static final Codec<Capacity> CAPACITY = Codecs.code(Capacity::of, Capacities.all());
  static final Codec<MemberClass> MEMBER_CLASS = Codecs.code(MemberClass::of, ImmutableSet.of());
  static final Codec<Session> SESSION =
      Codecs.constants(Session.class, ImmutableSet.of(Session.NOT_STATED));
  static final Codec<AgendaItem> ITEM = agendaItem();
  static final Codec<Body> BODY = body();
  static final Codec<Membership> MEMBERSHIP = membership();
  static final Codec<Meeting> MEETING = meeting();

  private Bodies() {}

  private static ObjectShape<AgendaItem> agendaItem() {
    Fields<AgendaItem> f = Fields.of("agenda-item");
    var label = f.required("label", Values.TEXT, AgendaItem::label);
    var areas = f.optional("areas", Codecs.listed(Ids.AREA), AgendaItem::areas);
    var author = f.optional("author", Ids.ORGANIZATION, AgendaItem::author);
    var session = f.defaulted("session", SESSION, AgendaItem::session, Session.NOT_STATED);
    return f.make(
        v ->
            AgendaItem.builder()
                .label(v.get(label))
                .areas(v.get(areas))
                .author(v.get(author))
                .session(v.get(session))
                .build());
  }

  private static ObjectShape<Body> body() {
    Fields<Body> f = Fields.of("body");
    var id = f.required("id", Ids.BODY, Body::id);
    var names = f.required("names", Codecs.list(Values.NAME), Body::names);
    var kind = f.optional("kind", KIND, Body::kind);
    var owner = f.optional("owner", Ids.ORGANIZATION, Body::owner);
    var parent = f.optional("parent", Ids.BODY, Body::parent);
    var successorOf = f.set("successorOf", Ids.BODY, Body::successorOf);
    var remit = f.optional("remit", Codecs.listed(Ids.AREA), Body::remit);
    var existence = f.defaulted("existence", Values.PERIOD, Body::existence, Period.unknown());
    var sources = f.list("sources", Sources.SOURCE, Body::sources);
    var attestations = f.list("attestations", Sources.ATTESTATION, Body::attestations);
    var extensions =
        f.defaulted("extensions", Values.EXTENSIONS, Body::extensions, Extensions.EMPTY);
    return f.make(
        v ->
            Body.builder()
                .id(v.get(id))
                .names(v.get(names))
                .kind(v.get(kind))
                .owner(v.get(owner))
                .parent(v.get(parent))
                .successorOf(v.get(successorOf))
                .remit(v.get(remit))
                .existence(v.get(existence))
                .sources(v.get(sources))
                .attestations(v.get(attestations))
                .extensions(v.get(extensions))
                .build());
  }

  private static ObjectShape<Membership> membership() {
    Fields<Membership> f = Fields.of("membership");
    var body = f.required("body", Ids.BODY, Membership::body);
    var organization = f.optional("organization", Ids.ORGANIZATION, Membership::organization);
    var office = f.optional("office", Values.TEXT, Membership::office);
    var person = f.optional("person", Values.STRING, Membership::person);
    var capacity = f.optional("capacity", CAPACITY, Membership::capacity);
    var memberClass = f.optional("memberClass", MEMBER_CLASS, Membership::memberClass);
    var period = f.defaulted("period", Values.PERIOD, Membership::period, Period.unknown());
    var sources = f.list("sources", Sources.SOURCE, Membership::sources);
    var attestations = f.list("attestations", Sources.ATTESTATION, Membership::attestations);
    return f.make(
        v ->
            Membership.builder()
                .body(v.get(body))
                .organization(v.get(organization))
                .office(v.get(office))
                .person(v.get(person))
                .capacity(v.get(capacity))
                .memberClass(v.get(memberClass))
                .period(v.get(period))
                .sources(v.get(sources))
                .attestations(v.get(attestations))
                .build());
  }

  private static ObjectShape<Meeting> meeting() {
    Fields<Meeting> f = Fields.of("meeting");
    var body = f.required("body", Ids.BODY, Meeting::body);
    var date = f.required("date", Values.DAY, Meeting::date);
    var session = f.defaulted("session", SESSION, Meeting::session, Session.NOT_STATED);
    var agenda = f.list("agenda", ITEM, Meeting::agenda);
    return f.make(
        v ->
            Meeting.builder()
                .body(v.get(body))
                .date(v.get(date))
                .session(v.get(session))
                .agenda(v.get(agenda))
                .build());
  }
}
