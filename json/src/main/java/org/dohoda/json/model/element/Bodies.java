package org.dohoda.json.model.element;

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
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.model.value.Ids;
import org.dohoda.json.model.value.Sources;
import org.dohoda.json.model.value.Values;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.source.Extensions;
import org.dohoda.time.Period;

/** Bodies, who sits on them, and their meetings. */
public final class Bodies {
  public static final Codec<BodyKind> KIND = Codecs.code(BodyKind::of, BodyKinds.all());
  public static final Codec<Capacity> CAPACITY = Codecs.code(Capacity::of, Capacities.all());
  public static final Codec<MemberClass> MEMBER_CLASS =
      Codecs.code(MemberClass::of, ImmutableSet.of());
  public static final Codec<Session> SESSION =
      Codecs.constants(Session.class, ImmutableSet.of(Session.NOT_STATED));

  private Bodies() {}

  public static ObjectShape<AgendaItem> agendaItem() {
    Fields<AgendaItem> f = Fields.of("agenda-item");
    var label = f.required("label", Values.TEXT);
    var areas = f.optional("areas", Codecs.listed(Ids.AREA));
    var author = f.optional("author", Ids.ORGANIZATION);
    var session = f.defaulted("session", SESSION, Session.NOT_STATED);
    return f.bind(
        new Mapping<>() {
          @Override
          public AgendaItem make(Slots v) {
            return AgendaItem.builder()
                .label(v.get(label))
                .areas(v.get(areas))
                .author(v.get(author))
                .session(v.get(session))
                .build();
          }

          @Override
          public void write(Members m, AgendaItem agendaItem) {
            m.put(label, agendaItem.label());
            m.put(areas, agendaItem.areas());
            m.put(author, agendaItem.author());
            m.put(session, agendaItem.session());
          }
        });
  }

  public static ObjectShape<Body> body() {
    Fields<Body> f = Fields.of("body");
    var id = f.required("id", Ids.BODY);
    var names = f.required("names", Codecs.list(Values.NAME));
    var kind = f.optional("kind", KIND);
    var owner = f.optional("owner", Ids.ORGANIZATION);
    var parent = f.optional("parent", Ids.BODY);
    var successorOf = f.set("successorOf", Ids.BODY);
    var remit = f.optional("remit", Codecs.listed(Ids.AREA));
    var existence = f.defaulted("existence", Values.PERIOD, Period.unknown());
    f.neverSays(existence, "/");
    var sources = f.list("sources", Sources.SOURCE);
    var attestations = f.list("attestations", Sources.ATTESTATION);
    var extensions = f.defaulted("extensions", Values.EXTENSIONS, Extensions.EMPTY);
    return f.bind(
        new Mapping<>() {
          @Override
          public Body make(Slots v) {
            return Body.builder()
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
                .build();
          }

          @Override
          public void write(Members m, Body body) {
            m.put(id, body.id());
            m.put(names, body.names());
            m.put(kind, body.kind());
            m.put(owner, body.owner());
            m.put(parent, body.parent());
            m.put(successorOf, body.successorOf());
            m.put(remit, body.remit());
            m.put(existence, body.existence());
            m.put(sources, body.sources());
            m.put(attestations, body.attestations());
            m.put(extensions, body.extensions());
          }
        });
  }

  public static ObjectShape<Membership> membership() {
    Fields<Membership> f = Fields.of("membership");
    var body = f.required("body", Ids.BODY);
    var organization = f.optional("organization", Ids.ORGANIZATION);
    var office = f.optional("office", Values.TEXT);
    var person = f.optional("person", Values.STRING);
    var capacity = f.optional("capacity", CAPACITY);
    var memberClass = f.optional("memberClass", MEMBER_CLASS);
    var period = f.defaulted("period", Values.PERIOD, Period.unknown());
    f.neverSays(period, "/");
    var sources = f.list("sources", Sources.SOURCE);
    var attestations = f.list("attestations", Sources.ATTESTATION);
    f.atLeastOne(organization, office, person);
    return f.bind(
        new Mapping<>() {
          @Override
          public Membership make(Slots v) {
            return Membership.builder()
                .body(v.get(body))
                .organization(v.get(organization))
                .office(v.get(office))
                .person(v.get(person))
                .capacity(v.get(capacity))
                .memberClass(v.get(memberClass))
                .period(v.get(period))
                .sources(v.get(sources))
                .attestations(v.get(attestations))
                .build();
          }

          @Override
          public void write(Members m, Membership membership) {
            m.put(body, membership.body());
            m.put(organization, membership.organization());
            m.put(office, membership.office());
            m.put(person, membership.person());
            m.put(capacity, membership.capacity());
            m.put(memberClass, membership.memberClass());
            m.put(period, membership.period());
            m.put(sources, membership.sources());
            m.put(attestations, membership.attestations());
          }
        });
  }

  public static ObjectShape<Meeting> meeting() {
    Fields<Meeting> f = Fields.of("meeting");
    var body = f.required("body", Ids.BODY);
    var date = f.required("date", Values.DAY);
    var session = f.defaulted("session", SESSION, Session.NOT_STATED);
    var agenda = f.list("agenda", agendaItem());
    return f.bind(
        new Mapping<>() {
          @Override
          public Meeting make(Slots v) {
            return Meeting.builder()
                .body(v.get(body))
                .date(v.get(date))
                .session(v.get(session))
                .agenda(v.get(agenda))
                .build();
          }

          @Override
          public void write(Members m, Meeting meeting) {
            m.put(body, meeting.body());
            m.put(date, meeting.date());
            m.put(session, meeting.session());
            m.put(agenda, meeting.agenda());
          }
        });
  }
}
