package org.dohoda.json.model;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.model.element.Bodies;
import org.dohoda.json.model.element.Organizations;
import org.dohoda.json.model.element.Partnerships;
import org.dohoda.json.model.value.Policies;
import org.dohoda.json.model.value.Sources;
import org.dohoda.json.model.value.Values;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Extensions;

/** The register: everything at once. */
final class Registers {
  static final Codec<CooperationRegister> REGISTER = cooperationRegister();

  private Registers() {}

  private static ObjectShape<CooperationRegister> cooperationRegister() {
    Fields<CooperationRegister> f = Fields.of("register");
    var title = f.optional("title", Values.TEXT);
    var taxonomies = f.parts("taxonomies", Policies.TAXONOMY);
    var organizations = f.parts("organizations", Organizations.organization());
    var affiliations = f.parts("affiliations", Organizations.affiliation());
    var successions = f.parts("successions", Organizations.succession());
    var stakes = f.parts("stakes", Organizations.stake());
    var representatives = f.parts("representatives", Organizations.representative());
    var bodies = f.parts("bodies", Bodies.body());
    var memberships = f.parts("memberships", Bodies.membership());
    var meetings = f.parts("meetings", Bodies.meeting());
    var instruments = f.parts("instruments", Instruments.INSTRUMENT);
    var programmes = f.parts("programmes", Partnerships.programme());
    var partnerships = f.parts("partnerships", Partnerships.partnership());
    var attestedCounts = f.parts("attestedCounts", Partnerships.attestedCount());
    var sources = f.list("sources", Sources.SOURCE);
    var extensions = f.defaulted("extensions", Values.EXTENSIONS, Extensions.EMPTY);
    return f.bind(
        new Mapping<>() {
          @Override
          public CooperationRegister make(Slots v) {
            return CooperationRegister.builder()
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
                .build();
          }

          @Override
          public void write(Members m, CooperationRegister cooperationRegister) {
            m.put(title, cooperationRegister.title());
            m.put(taxonomies, cooperationRegister.taxonomies());
            m.put(organizations, cooperationRegister.organizations());
            m.put(affiliations, cooperationRegister.affiliations());
            m.put(successions, cooperationRegister.successions());
            m.put(stakes, cooperationRegister.stakes());
            m.put(representatives, cooperationRegister.representatives());
            m.put(bodies, cooperationRegister.bodies());
            m.put(memberships, cooperationRegister.memberships());
            m.put(meetings, cooperationRegister.meetings());
            m.put(instruments, cooperationRegister.instruments());
            m.put(programmes, cooperationRegister.programmes());
            m.put(partnerships, cooperationRegister.partnerships());
            m.put(attestedCounts, cooperationRegister.attestedCounts());
            m.put(sources, cooperationRegister.sources());
            m.put(extensions, cooperationRegister.extensions());
          }
        });
  }
}
