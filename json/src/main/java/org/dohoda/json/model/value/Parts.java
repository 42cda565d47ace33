package org.dohoda.json.model.value;

import org.dohoda.condition.Actor;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.shape.Cases;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.provision.Act;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Channel;
import org.dohoda.provision.Channels;
import org.dohoda.provision.EndDuties;
import org.dohoda.provision.EndDuty;
import org.dohoda.provision.InformationLevel;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Link;
import org.dohoda.provision.LinkKind;
import org.dohoda.provision.Modality;
import org.dohoda.provision.OnwardUse;
import org.dohoda.provision.Territory;
import org.dohoda.time.Truth;

/** Parts that provisions share: who bears, where, how much, how long. */
public final class Parts {
  public static final Codec<Modality> MODALITY = Codecs.constants(Modality.class);
  public static final Codec<Act> ACT = Codecs.code(Act::of, Acts.all());
  public static final Codec<InformationLevel> LEVEL =
      Codecs.code(InformationLevel::of, InformationLevels.all());
  public static final Codec<Channel> CHANNEL = Codecs.code(Channel::of, Channels.all());
  public static final Codec<EndDuty> END_DUTY = Codecs.code(EndDuty::of, EndDuties.all());
  public static final Codec<Bearer> BEARER = bearer(Codecs.lazily(Parts::bearerItself));
  public static final Codec<Territory> TERRITORY = territory();
  public static final Codec<Link> LINK = link();
  public static final Codec<OnwardUse> ONWARD_USE = onwardUse();
  public static final Codec<Lasting> LASTING = lasting();

  private Parts() {}

  private static Codec<Bearer> bearerItself() {
    return BEARER;
  }

  private static Codec<Bearer> bearer(Codec<Bearer> self) {
    Cases<Bearer> c = Cases.of("bearer");
    c.word("each-party", Bearer.eachParty());
    c.word("other-parties", Bearer.otherParties());
    c.word("all-parties", Bearer.allParties());
    var organization = c.member("organization", Ids.ORGANIZATION);
    var body = c.member("body", Ids.BODY);
    var office = c.member("office", Conditions.office());
    var through = c.member("through", through());
    var group = c.member("group", group());
    var role = c.member("role", Values.TEXT);
    var thirdParty = c.member("thirdParty", Values.TEXT);
    var onBehalfOf = c.member("onBehalfOf", onBehalfOf(self));
    var jointly = c.member("jointly", Codecs.set(self));
    var severally = c.member("severally", Codecs.set(self));
    var jointlyAndSeverally = c.member("jointlyAndSeverally", Codecs.set(self));
    return c.bind(
        new Mapping<>() {
          @Override
          public Bearer make(Slots v) {
            if (v.has(organization)) {
              return Bearer.party(v.get(organization));
            }
            if (v.has(body)) {
              return Bearer.body(v.get(body));
            }
            if (v.has(office)) {
              return new Bearer.Named(v.get(office));
            }
            if (v.has(through)) {
              return v.get(through);
            }
            if (v.has(group)) {
              return v.get(group);
            }
            if (v.has(role)) {
              return Bearer.role(v.get(role));
            }
            if (v.has(thirdParty)) {
              return new Bearer.ThirdParty(v.get(thirdParty));
            }
            if (v.has(onBehalfOf)) {
              return v.get(onBehalfOf);
            }
            if (v.has(jointly)) {
              return new Bearer.Together(Bearer.Bond.JOINTLY, v.get(jointly));
            }
            return v.has(severally)
                ? new Bearer.Together(Bearer.Bond.SEVERALLY, v.get(severally))
                : new Bearer.Together(
                    Bearer.Bond.JOINTLY_AND_SEVERALLY, v.get(jointlyAndSeverally));
          }

          @Override
          public void write(Members m, Bearer bearer) {
            if (bearer instanceof Bearer.Named named) {
              writeActor(m, named.actor());
            } else if (bearer instanceof Bearer.Through it) {
              m.put(through, it);
            } else if (bearer instanceof Bearer.Group it) {
              m.put(group, it);
            } else if (bearer instanceof Bearer.ThirdParty it) {
              m.put(thirdParty, it.name());
            } else if (bearer instanceof Bearer.OnBehalfOf it) {
              m.put(onBehalfOf, it);
            } else if (bearer instanceof Bearer.Together it) {
              switch (it.bond()) {
                case JOINTLY -> m.put(jointly, it.bearers());
                case SEVERALLY -> m.put(severally, it.bearers());
                case JOINTLY_AND_SEVERALLY -> m.put(jointlyAndSeverally, it.bearers());
              }
            }
          }

          private void writeActor(Members m, Actor actor) {
            if (actor instanceof Actor.OfOrganization it) {
              m.put(organization, it.id());
            } else if (actor instanceof Actor.OfBody it) {
              m.put(body, it.id());
            } else if (actor instanceof Actor.Office it) {
              m.put(office, it);
            } else if (actor instanceof Actor.InRole it) {
              m.put(role, it.role());
            }
          }
        });
  }

  private static Codec<Lasting> lasting() {
    Cases<Lasting> c = Cases.of("lasting");
    c.word("indefinitely", Lasting.indefinitely());
    c.word("not-stated", Lasting.notStated());
    var lastDay = c.member("lastDay", Times.RULE);
    var atLeast = c.member("atLeast", Times.RULE);
    var atMost = c.member("atMost", Times.RULE);
    return c.bind(
        new Mapping<>() {
          @Override
          public Lasting make(Slots v) {
            if (v.has(lastDay)) {
              return new Lasting.Until(v.get(lastDay));
            }
            return v.has(atLeast)
                ? new Lasting.AtLeast(v.get(atLeast))
                : new Lasting.AtMost(v.get(atMost));
          }

          @Override
          public void write(Members m, Lasting lasting) {
            if (lasting instanceof Lasting.Until until) {
              m.put(lastDay, until.lastDay());
            } else if (lasting instanceof Lasting.AtLeast it) {
              m.put(atLeast, it.notBefore());
            } else if (lasting instanceof Lasting.AtMost it) {
              m.put(atMost, it.notAfter());
            }
          }
        });
  }

  private static ObjectShape<Bearer.Through> through() {
    Fields<Bearer.Through> f = Fields.of("through");
    var organization = f.required("organization", Ids.ORGANIZATION);
    var unit = f.required("unit", Ids.ORGANIZATION);
    return f.bind(
        new Mapping<>() {
          @Override
          public Bearer.Through make(Slots v) {
            return new Bearer.Through(v.get(organization), v.get(unit));
          }

          @Override
          public void write(Members m, Bearer.Through through) {
            m.put(organization, through.organization());
            m.put(unit, through.unit());
          }
        });
  }

  private static ObjectShape<Bearer.Group> group() {
    Fields<Bearer.Group> f = Fields.of("group");
    var name = f.required("name", Values.TEXT);
    var members = f.optional("members", Codecs.listed(Ids.ORGANIZATION));
    return f.bind(
        new Mapping<>() {
          @Override
          public Bearer.Group make(Slots v) {
            return new Bearer.Group(v.get(name), v.get(members));
          }

          @Override
          public void write(Members m, Bearer.Group group) {
            m.put(name, group.name());
            m.put(members, group.members());
          }
        });
  }

  private static ObjectShape<Bearer.OnBehalfOf> onBehalfOf(Codec<Bearer> self) {
    Fields<Bearer.OnBehalfOf> f = Fields.of("on-behalf-of");
    var organization = f.required("organization", Ids.ORGANIZATION);
    var principal = f.required("principal", self);
    return f.bind(
        new Mapping<>() {
          @Override
          public Bearer.OnBehalfOf make(Slots v) {
            return new Bearer.OnBehalfOf(v.get(organization), v.get(principal));
          }

          @Override
          public void write(Members m, Bearer.OnBehalfOf onBehalfOf) {
            m.put(organization, onBehalfOf.organization());
            m.put(principal, onBehalfOf.principal());
          }
        });
  }

  private static ObjectShape<Territory> territory() {
    Fields<Territory> f = Fields.of("territory");
    var places = f.set("places", Values.IDENTIFIER);
    var except = f.set("except", Values.IDENTIFIER);
    var wording = f.optional("wording", Values.TEXT);
    f.atLeastOne(places, except, wording);
    return f.bind(
        new Mapping<>() {
          @Override
          public Territory make(Slots v) {
            return Territory.builder()
                .places(v.get(places))
                .except(v.get(except))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, Territory territory) {
            m.put(places, territory.places());
            m.put(except, territory.except());
            m.put(wording, territory.wording());
          }
        });
  }

  private static ObjectShape<Link> link() {
    Fields<Link> f = Fields.of("link");
    var kind = f.required("kind", Codecs.constants(LinkKind.class));
    var clause = f.optional("clause", Ids.CLAUSE);
    var wording = f.optional("wording", Values.TEXT);
    f.atLeastOne(clause, wording);
    return f.bind(
        new Mapping<>() {
          @Override
          public Link make(Slots v) {
            return new Link(v.get(kind), v.get(clause), v.get(wording));
          }

          @Override
          public void write(Members m, Link link) {
            m.put(kind, link.kind());
            m.put(clause, link.clause());
            m.put(wording, link.wording());
          }
        });
  }

  private static ObjectShape<OnwardUse> onwardUse() {
    Fields<OnwardUse> f = Fields.of("onward-use");
    var uses = f.optional("uses", Codecs.listed(Values.TEXT));
    var disclosure = f.defaulted("disclosure", Values.TRUTH, Truth.UNKNOWN);
    var condition = f.optional("condition", Conditions.CONDITION);
    f.atLeastOne(uses, disclosure, condition);
    return f.bind(
        new Mapping<>() {
          @Override
          public OnwardUse make(Slots v) {
            return OnwardUse.builder()
                .uses(v.get(uses))
                .disclosure(v.get(disclosure))
                .condition(v.get(condition))
                .build();
          }

          @Override
          public void write(Members m, OnwardUse onwardUse) {
            m.put(uses, onwardUse.uses());
            m.put(disclosure, onwardUse.disclosure());
            m.put(condition, onwardUse.condition());
          }
        });
  }
}
