package org.dohoda.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dohoda.body.Membership;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.organization.Representative;
import org.dohoda.policy.PolicyArea;
import org.dohoda.provision.Channel;
import org.dohoda.provision.Contact;
import org.dohoda.provision.ContactChannel;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names, numbers and references are texts that can stand in a paper: no blank, no half of a
 * surrogate pair, which no document could carry, no control character.
 */
class PrintedTextsTest {
  private static final ImmutableList<String> UNFIT =
      ImmutableList.of("", " ", "a\ud800", "\udc00", "a\u0000", "a\u202eb", "e\u0301");

  static Stream<Named<Function<String, Object>>> places() {
    InstrumentId id = InstrumentId.of("i");
    return Stream.of(
        place("reference", t -> Clause.builder().id(ClauseId.of("c")).reference(t).build()),
        place("number", t -> ProcedureRules.builder().id(id).number(t).build()),
        place("version", t -> ProcedureRules.builder().id(id).version(t).build()),
        place(
            "event",
            t ->
                InstrumentEvent.builder()
                    .type(InstrumentEvent.Type.OTHER)
                    .on(PartialDate.of(2023, 7, 3))
                    .name(t)
                    .build()),
        place("anchor", Anchor::event),
        place("signatory", t -> new Signatory(Optional.of(t), Optional.empty())),
        place("member", t -> Membership.builder().body(BodyId.of("b")).person(t).build()),
        place(
            "representative",
            t -> Representative.builder().organization(OrganizationId.of("o")).person(t).build()),
        place("contact", t -> Contact.builder().person(t).build()),
        place(
            "address",
            t -> ContactChannel.builder().channel(Channel.of("email")).address(t).build()),
        place(
            "match",
            t ->
                PolicyArea.builder()
                    .id(PolicyAreaId.of("a/b"))
                    .label(LocalizedText.of("en", "B"))
                    .addExactMatches(t)
                    .build()));
  }

  private static Named<Function<String, Object>> place(
      String name, Function<String, Object> maker) {
    return Named.of(name, maker);
  }

  @ParameterizedTest
  @MethodSource("places")
  void unfitText_isRefused(Function<String, Object> place) {
    assertThat(place.apply("čl. 7 odst. 2 (\ud83d\ude00)")).isNotNull();
    for (String unfit : UNFIT) {
      assertThatIllegalArgumentException().isThrownBy(() -> place.apply(unfit));
    }
  }
}
