package org.dohoda.json.model;

import com.google.common.collect.ImmutableMap;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.body.Membership;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.document.Envelope;
import org.dohoda.json.model.value.Ids;
import org.dohoda.json.model.value.Values;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/** The types that stand alone in the documents of others, with how each is read and written. */
public final class Bindings {
  private static final ImmutableMap<Class<?>, Codec<?>> WORDS =
      ImmutableMap.<Class<?>, Codec<?>>builder()
          .put(OrganizationId.class, Ids.ORGANIZATION)
          .put(BodyId.class, Ids.BODY)
          .put(InstrumentId.class, Ids.INSTRUMENT)
          .put(ClauseId.class, Ids.CLAUSE)
          .put(RuleId.class, Ids.RULE)
          .put(PartnershipId.class, Ids.PARTNERSHIP)
          .put(ProgrammeId.class, Ids.PROGRAMME)
          .put(PolicyAreaId.class, Ids.AREA)
          .put(PartialDate.class, Values.DATE)
          .put(Period.class, Values.PERIOD)
          .buildOrThrow();

  private static final ImmutableMap<Class<?>, Codec<?>> OBJECTS =
      ImmutableMap.<Class<?>, Codec<?>>builder()
          .put(LocalizedText.class, Values.TEXT)
          .put(CooperationRegister.class, thing(Kinds.REGISTER))
          .put(PolicyTaxonomy.class, thing(Kinds.TAXONOMY))
          .put(Organization.class, thing(Kinds.ORGANIZATION))
          .put(Affiliation.class, thing(Kinds.AFFILIATION))
          .put(Succession.class, thing(Kinds.SUCCESSION))
          .put(Stake.class, thing(Kinds.STAKE))
          .put(Representative.class, thing(Kinds.REPRESENTATIVE))
          .put(Body.class, thing(Kinds.BODY))
          .put(Membership.class, thing(Kinds.MEMBERSHIP))
          .put(Meeting.class, thing(Kinds.MEETING))
          .put(Memorandum.class, thing(Kinds.MEMORANDUM))
          .put(Amendment.class, thing(Kinds.AMENDMENT))
          .put(ProcedureRules.class, thing(Kinds.PROCEDURE_RULES))
          .put(Programme.class, thing(Kinds.PROGRAMME))
          .put(Partnership.class, thing(Kinds.PARTNERSHIP))
          .put(AttestedCount.class, thing(Kinds.ATTESTED_COUNT))
          .buildOrThrow();

  private Bindings() {}

  private static <T> Codec<T> thing(Envelope<T> envelope) {
    return envelope.codec(envelope.kinds().asList().get(0));
  }

  /** {@return the types that are written as a string, and so can be the key of a map} */
  public static ImmutableMap<Class<?>, Codec<?>> words() {
    return WORDS;
  }

  /** {@return the types that are written as an object, without the envelope of a document} */
  public static ImmutableMap<Class<?>, Codec<?>> objects() {
    return OBJECTS;
  }
}
