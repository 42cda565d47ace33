package org.dohoda.json.model;

import com.google.common.collect.ImmutableSet;
import org.dohoda.condition.Actor;
import org.dohoda.json.codec.ChoiceCodec;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
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
final class Parts {
  static final Codec<Modality> MODALITY = Codecs.constants(Modality.class);
  static final Codec<Act> ACT = Codecs.code(Act::of, Acts.all());
  static final Codec<InformationLevel> LEVEL =
      Codecs.code(InformationLevel::of, InformationLevels.all());
  static final Codec<Channel> CHANNEL = Codecs.code(Channel::of, Channels.all());
  static final Codec<EndDuty> END_DUTY = Codecs.code(EndDuty::of, EndDuties.all());
  static final Codec<Bearer> BEARER = bearer(Codecs.lazily(Parts::bearerItself));
  static final Codec<Territory> TERRITORY = territory();
  static final Codec<Link> LINK = link();
  static final Codec<OnwardUse> ONWARD_USE = onwardUse();
  static final Codec<Lasting> LASTING =
      ChoiceCodec.<Lasting>of("lasting")
          .word("indefinitely", Lasting.indefinitely())
          .word("not-stated", Lasting.notStated())
          .member(
              "lastDay",
              Times.RULE,
              Lasting.Until.class,
              Lasting.Until::lastDay,
              Lasting.Until::new)
          .build();

  private Parts() {}

  private static Codec<Bearer> bearerItself() {
    return BEARER;
  }

  private static Codec<Bearer> bearer(Codec<Bearer> self) {
    return ChoiceCodec.<Bearer>of("bearer")
        .word("each-party", Bearer.eachParty())
        .word("other-parties", Bearer.otherParties())
        .word("all-parties", Bearer.allParties())
        .member(
            "organization",
            Ids.ORGANIZATION,
            b -> isNamed(b, Actor.OfOrganization.class),
            b -> ((Actor.OfOrganization) actor(b)).id(),
            Bearer::party)
        .member(
            "body",
            Ids.BODY,
            b -> isNamed(b, Actor.OfBody.class),
            b -> ((Actor.OfBody) actor(b)).id(),
            Bearer::body)
        .member(
            "office",
            Conditions.office(),
            b -> isNamed(b, Actor.Office.class),
            b -> (Actor.Office) actor(b),
            Bearer.Named::new)
        .member("through", through(), Bearer.Through.class)
        .member("group", group(), Bearer.Group.class)
        .member(
            "role",
            Values.TEXT,
            b -> isNamed(b, Actor.InRole.class),
            b -> ((Actor.InRole) actor(b)).role(),
            Bearer::role)
        .member(
            "thirdParty",
            Values.TEXT,
            Bearer.ThirdParty.class,
            Bearer.ThirdParty::name,
            Bearer.ThirdParty::new)
        .member("onBehalfOf", onBehalfOf(self), Bearer.OnBehalfOf.class)
        .member(
            "jointly",
            Codecs.set(self),
            b -> isBound(b, Bearer.Bond.JOINTLY),
            Parts::together,
            each -> new Bearer.Together(Bearer.Bond.JOINTLY, each))
        .member(
            "severally",
            Codecs.set(self),
            b -> isBound(b, Bearer.Bond.SEVERALLY),
            Parts::together,
            each -> new Bearer.Together(Bearer.Bond.SEVERALLY, each))
        .member(
            "jointlyAndSeverally",
            Codecs.set(self),
            b -> isBound(b, Bearer.Bond.JOINTLY_AND_SEVERALLY),
            Parts::together,
            each -> new Bearer.Together(Bearer.Bond.JOINTLY_AND_SEVERALLY, each))
        .build();
  }

  private static boolean isNamed(Bearer bearer, Class<? extends Actor> kind) {
    return bearer instanceof Bearer.Named && kind.isInstance(actor(bearer));
  }

  private static boolean isBound(Bearer bearer, Bearer.Bond bond) {
    return bearer instanceof Bearer.Together together && together.bond() == bond;
  }

  private static ImmutableSet<Bearer> together(Bearer bearer) {
    return ((Bearer.Together) bearer).bearers();
  }

  private static Actor actor(Bearer bearer) {
    return ((Bearer.Named) bearer).actor();
  }

  private static ObjectShape<Bearer.Through> through() {
    Fields<Bearer.Through> f = Fields.of("through");
    var organization = f.required("organization", Ids.ORGANIZATION, Bearer.Through::organization);
    var unit = f.required("unit", Ids.ORGANIZATION, Bearer.Through::unit);
    return f.make(v -> new Bearer.Through(v.get(organization), v.get(unit)));
  }

  private static ObjectShape<Bearer.Group> group() {
    Fields<Bearer.Group> f = Fields.of("group");
    var name = f.required("name", Values.TEXT, Bearer.Group::name);
    var members = f.optional("members", Codecs.listed(Ids.ORGANIZATION), Bearer.Group::members);
    return f.make(v -> new Bearer.Group(v.get(name), v.get(members)));
  }

  private static ObjectShape<Bearer.OnBehalfOf> onBehalfOf(Codec<Bearer> self) {
    Fields<Bearer.OnBehalfOf> f = Fields.of("on-behalf-of");
    var organization =
        f.required("organization", Ids.ORGANIZATION, Bearer.OnBehalfOf::organization);
    var principal = f.required("principal", self, Bearer.OnBehalfOf::principal);
    return f.make(v -> new Bearer.OnBehalfOf(v.get(organization), v.get(principal)));
  }

  private static ObjectShape<Territory> territory() {
    Fields<Territory> f = Fields.of("territory");
    var places = f.set("places", Values.IDENTIFIER, Territory::places);
    var except = f.set("except", Values.IDENTIFIER, Territory::except);
    var wording = f.optional("wording", Values.TEXT, Territory::wording);
    return f.make(
        v ->
            Territory.builder()
                .places(v.get(places))
                .except(v.get(except))
                .wording(v.get(wording))
                .build());
  }

  private static ObjectShape<Link> link() {
    Fields<Link> f = Fields.of("link");
    var kind = f.required("kind", Codecs.constants(LinkKind.class), Link::kind);
    var clause = f.optional("clause", Ids.CLAUSE, Link::clause);
    var wording = f.optional("wording", Values.TEXT, Link::wording);
    return f.make(v -> new Link(v.get(kind), v.get(clause), v.get(wording)));
  }

  private static ObjectShape<OnwardUse> onwardUse() {
    Fields<OnwardUse> f = Fields.of("onward-use");
    var uses = f.optional("uses", Codecs.listed(Values.TEXT), OnwardUse::uses);
    var disclosure = f.defaulted("disclosure", Values.TRUTH, OnwardUse::disclosure, Truth.UNKNOWN);
    var condition = f.optional("condition", Conditions.CONDITION, OnwardUse::condition);
    return f.make(
        v ->
            OnwardUse.builder()
                .uses(v.get(uses))
                .disclosure(v.get(disclosure))
                .condition(v.get(condition))
                .build());
  }
}
