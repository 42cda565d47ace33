package org.dohoda.json.model;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Extensions;

/** The register: everything at once. */
final class Registers {
  static final Codec<CooperationRegister> REGISTER = cooperationRegister();

  private Registers() {}

  private static ObjectShape<CooperationRegister> cooperationRegister() {
    Fields<CooperationRegister> f = Fields.of("register");
    var title = f.optional("title", Values.TEXT, CooperationRegister::title);
    var taxonomies = f.list("taxonomies", Policies.TAXONOMY, CooperationRegister::taxonomies);
    var organizations =
        f.list("organizations", Organizations.ORGANIZATION, CooperationRegister::organizations);
    var affiliations =
        f.list("affiliations", Organizations.AFFILIATION, CooperationRegister::affiliations);
    var successions =
        f.list("successions", Organizations.SUCCESSION, CooperationRegister::successions);
    var stakes = f.list("stakes", Organizations.STAKE, CooperationRegister::stakes);
    var representatives =
        f.list(
            "representatives", Organizations.REPRESENTATIVE, CooperationRegister::representatives);
    var bodies = f.list("bodies", Bodies.BODY, CooperationRegister::bodies);
    var memberships = f.list("memberships", Bodies.MEMBERSHIP, CooperationRegister::memberships);
    var meetings = f.list("meetings", Bodies.MEETING, CooperationRegister::meetings);
    var instruments =
        f.list("instruments", Instruments.INSTRUMENT, CooperationRegister::instruments);
    var programmes = f.list("programmes", Partnerships.PROGRAMME, CooperationRegister::programmes);
    var partnerships =
        f.list("partnerships", Partnerships.PARTNERSHIP, CooperationRegister::partnerships);
    var attestedCounts =
        f.list("attestedCounts", Partnerships.COUNT, CooperationRegister::attestedCounts);
    var sources = f.list("sources", Sources.SOURCE, CooperationRegister::sources);
    var extensions =
        f.defaulted(
            "extensions", Values.EXTENSIONS, CooperationRegister::extensions, Extensions.EMPTY);
    return f.make(
        v ->
            CooperationRegister.builder()
                .title(v.get(title))
                .taxonomies(v.get(taxonomies))
                .organizations(v.get(organizations))
                .affiliations(v.get(affiliations))
                .successions(v.get(successions))
                .stakes(v.get(stakes))
                .representatives(v.get(representatives))
                .bodies(v.get(bodies))
                .memberships(v.get(memberships))
                .meetings(v.get(meetings))
                .instruments(v.get(instruments))
                .programmes(v.get(programmes))
                .partnerships(v.get(partnerships))
                .attestedCounts(v.get(attestedCounts))
                .sources(v.get(sources))
                .extensions(v.get(extensions))
                .build());
  }
}
