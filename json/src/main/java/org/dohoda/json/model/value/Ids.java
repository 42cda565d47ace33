package org.dohoda.json.model.value;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.Id;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.id.RuleId;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Patterns;
import org.dohoda.json.shape.StringCodec;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.SocialInclusion;

/** Identifiers: their token as it is. */
public final class Ids {
  /** The most characters of a token. */
  public static final int LONGEST = 128;

  public static final Codec<OrganizationId> ORGANIZATION =
      shared(OrganizationId::of, "liberecky-kraj");
  public static final Codec<BodyId> BODY = shared(BodyId::of, "vybor-socialni");
  public static final Codec<InstrumentId> INSTRUMENT = shared(InstrumentId::of, "lk-asz-2023");
  public static final Codec<ClauseId> CLAUSE = once(ClauseId::of, "guests");
  public static final Codec<RuleId> RULE = once(RuleId::of, "guests-1");
  public static final Codec<PartnershipId> PARTNERSHIP = of(PartnershipId::of, "asz-ralsko");
  public static final Codec<ProgrammeId> PROGRAMME = shared(ProgrammeId::of, "cooperation-2013");
  public static final Codec<PolicyAreaId> AREA =
      Codecs.repeated(
          Codecs.token(
              PolicyAreaId::of,
              Ids::writeArea,
              Patterns.TOKEN + "/" + Patterns.TOKEN,
              LONGEST + 1 + LONGEST,
              "social-inclusion/housing"),
          builtIn());

  private Ids() {}

  /** The areas of the taxonomy that is built in. */
  private static ImmutableMap<String, PolicyAreaId> builtIn() {
    ImmutableMap.Builder<String, PolicyAreaId> areas = ImmutableMap.builder();
    for (PolicyArea area : SocialInclusion.taxonomy().areas()) {
      areas.put(area.id().value(), area.id());
    }
    return areas.buildOrThrow();
  }

  private static <I extends Id> Codec<I> shared(Function<String, I> of, String example) {
    return Codecs.repeated(of(of, example));
  }

  /** Of what has the id only once in a document. */
  private static <I extends Id> Codec<I> once(Function<String, I> of, String example) {
    return Codecs.repeatedInStreams(of(of, example));
  }

  private static <I extends Id> StringCodec<I> of(Function<String, I> of, String example) {
    return Codecs.token(of, Ids::write, Patterns.TOKEN, LONGEST, example);
  }

  private static void write(Writing out, Id id) {
    out.string(id.value());
  }

  private static void writeArea(Writing out, PolicyAreaId area) {
    out.startString();
    out.append(area.taxonomy());
    out.append("/");
    out.append(area.area());
    out.endString();
  }
}
