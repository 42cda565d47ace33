package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.json.testkit.BrokenDocuments;
import org.dohoda.json.testkit.Document;
import org.dohoda.json.testkit.TextFault;
import org.dohoda.provision.Provision;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Broken;
import org.dohoda.testkit.DohodaDomain;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A validator that is not ours agrees with reading on generated documents of every kind, whole and
 * with one fault.
 */
@Domain(DohodaDomain.class)
class SchemaProperties {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The document itself, and the changes at some of its places. */
  private static <T> void check(JsonFormat<T> format, T value, int places) {
    String document = format.compact().write(value);
    assertThat(Validator.accepts(format, document)).as(document).isTrue();
    Random random = new Random(document.hashCode());
    for (int i = 0; i < places; i++) {
      TreeFaults.any(TreeFaults.tree(document), random)
          .forEach(faulty -> Validator.agrees(format, faulty.toString()));
    }
  }

  @Property(tries = 25)
  void register(@ForAll CooperationRegister register) {
    check(DohodaJson.register(), register, 0);
    RegisterElement.of(register).limit(60).forEach(this::element);
  }

  @SuppressWarnings("unchecked") // the format of a kind is that of its values
  private void element(RegisterElement element) {
    JsonFormat<?> format =
        DohodaJson.all().stream()
            .filter(one -> one.kind().equals(element.kind()))
            .findFirst()
            .orElseThrow();
    Statistics.label("kind").collect(element.kind());
    check((JsonFormat<Object>) format, element.value(), 1);
  }

  @Property(tries = 40)
  void memorandum(@ForAll Memorandum memorandum) {
    check(DohodaJson.memorandum(), memorandum, 2);
  }

  @Property(tries = 20)
  void amendment(@ForAll Amendment amendment) {
    check(DohodaJson.amendment(), amendment, 2);
  }

  @Property(tries = 200)
  void provision(@ForAll Provision provision) {
    Memorandum holding =
        Memorandum.builder()
            .id(InstrumentId.of("m"))
            .addParty(Party.of(OrganizationId.of("a")))
            .addParty(Party.of(OrganizationId.of("b")))
            .addClause(Clause.builder().id(ClauseId.of("c")).addProvision(provision).build())
            .build();
    check(DohodaJson.memorandum(), holding, 2);
  }

  /** Which faults of a text a schema can catch, and who catches or loses the others. */
  @Property(tries = 60)
  void faultOfAText(@ForAll TextFault fault, @ForAll Memorandum memorandum) {
    Broken<Document> broken =
        BrokenDocuments.of(DohodaJson.memorandum(), memorandum, fault).sample();
    String text = broken.value().toString();
    switch (fault) {
      case UNKNOWN_MEMBER, MISSING_MEMBER, WRONG_TYPE ->
          assertThat(Validator.accepts(DohodaJson.memorandum(), text)).isFalse();
      case DUPLICATE_MEMBER -> {
        // a parser keeps one of the two, and no schema sees that there was another
        assertThat(MAPPER.readTree(text)).isEqualTo(MAPPER.readTree(broken.base().toString()));
        assertThat(Validator.accepts(DohodaJson.memorandum(), text)).isTrue();
      }
      case TRUNCATED, NOT_UTF_8 ->
          // there is nothing that a schema could be applied to
          assertThatThrownBy(() -> MAPPER.readTree(broken.value().bytes()))
              .isInstanceOf(JacksonException.class);
    }
  }
}
