package org.dohoda.validation.index;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.organization.Organization;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.Identifier;
import org.dohoda.validation.index.Spans.Span;

/**
 * How many recorded partnerships attested counts can speak of, and how many they must.
 *
 * <p>Counts that ask the same of other days are answered together, so the time grows with the
 * number of counts and partnerships, not with their product. Not thread-safe.
 */
public final class PartnerCounts {
  private record Question(
      Optional<OrganizationId> partner,
      Optional<ProgrammeId> programme,
      ImmutableSet<PartnershipStatus> statuses,
      ImmutableSet<Identifier> territory) {}

  private record Partners(Optional<OrganizationId> partner, Optional<ProgrammeId> programme) {}

  private final CooperationRegister register;
  private final ListMultimap<Partners, Partnership> partnerships = ArrayListMultimap.create();
  private final ListMultimap<Optional<OrganizationId>, Partnership> ofPartner =
      ArrayListMultimap.create();
  private final ListMultimap<Identifier, Partnership> ofTerritory = ArrayListMultimap.create();

  PartnerCounts(CooperationRegister register) {
    this.register = register;
    for (Partnership each : register.partnerships()) {
      add(Optional.empty(), each);
      each.parties().forEach(party -> add(Optional.of(party), each));
      each.parties().forEach(party -> territory(party).forEach(t -> ofTerritory.put(t, each)));
    }
  }

  private void add(Optional<OrganizationId> partner, Partnership each) {
    ofPartner.put(partner, each);
    partnerships.put(new Partners(partner, each.programme()), each);
  }

  private ImmutableSet<Identifier> territory(OrganizationId party) {
    return register.organization(party).map(Organization::territory).orElse(ImmutableSet.of());
  }

  /**
   * {@return for each attested count, how many partnerships can be of those counted; of the
   * territory of partners nothing is known to be another place}
   */
  public int[] possible() {
    int[] answers = new int[register.attestedCounts().size()];
    ListMultimap<Question, Integer> questions =
        byQuestion(c -> new Question(c.partner(), c.programme(), c.statuses(), ImmutableSet.of()));
    for (Question question : questions.keySet()) {
      Collection<Partnership> candidates = candidates(question);
      Spans impossible = new Spans();
      for (Partnership each : candidates) {
        each.validity(question.statuses())
            .possible()
            .complement()
            .asRanges()
            .forEach(impossible::add);
      }
      answer(answers, questions.get(question), impossible, n -> candidates.size() - n);
    }
    return answers;
  }

  private Collection<Partnership> candidates(Question question) {
    if (question.programme().isEmpty()) {
      return ofPartner.get(question.partner());
    }
    List<Partnership> all = new ArrayList<>();
    all.addAll(partnerships.get(new Partners(question.partner(), question.programme())));
    all.addAll(partnerships.get(new Partners(question.partner(), Optional.empty())));
    return all;
  }

  /**
   * {@return for each attested count, how many partnerships certainly are of those counted; of use
   * only where its day is known}
   */
  public int[] certain() {
    int[] answers = new int[register.attestedCounts().size()];
    ListMultimap<Question, Integer> questions =
        byQuestion(c -> new Question(c.partner(), c.programme(), c.statuses(), c.territory()));
    for (Question question : questions.keySet()) {
      Spans certain = new Spans();
      for (Partnership each : certainCandidates(question)) {
        for (Range<LocalDate> range : each.validity(question.statuses()).certain().asRanges()) {
          certain.add(range);
        }
      }
      answer(answers, questions.get(question), certain, n -> n);
    }
    return answers;
  }

  private Collection<Partnership> certainCandidates(Question question) {
    if (question.territory().isEmpty()) {
      return question.programme().isEmpty()
          ? ofPartner.get(question.partner())
          : partnerships.get(new Partners(question.partner(), question.programme()));
    }
    Map<PartnershipId, Partnership> found = new LinkedHashMap<>();
    for (Identifier place : question.territory()) {
      for (Partnership each : ofTerritory.get(place)) {
        if (isOf(question, each, place)) {
          found.put(each.id(), each);
        }
      }
    }
    return found.values();
  }

  /** Whether a partnership is of the partner and programme, and another party of a place. */
  private boolean isOf(Question question, Partnership partnership, Identifier place) {
    Optional<OrganizationId> partner = question.partner();
    boolean counted =
        (partner.isEmpty() || partnership.parties().contains(partner.get()))
            && (question.programme().isEmpty()
                || question.programme().equals(partnership.programme()));
    return counted
        && partnership.parties().stream()
            .anyMatch(
                party -> !partner.equals(Optional.of(party)) && territory(party).contains(place));
  }

  private ListMultimap<Question, Integer> byQuestion(Function<AttestedCount, Question> question) {
    ListMultimap<Question, Integer> questions = ArrayListMultimap.create();
    for (int i = 0; i < register.attestedCounts().size(); i++) {
      questions.put(question.apply(register.attestedCounts().get(i)), i);
    }
    return questions;
  }

  private void answer(
      int[] answers, List<Integer> counts, Spans spans, Function<Integer, Integer> answer) {
    List<Span> days = new ArrayList<>();
    for (int count : counts) {
      AttestedCount each = register.attestedCounts().get(count);
      days.add(Span.of(each.on().earliest(), each.on().latest()));
    }
    int[] found = spans.enclosing(days);
    for (int i = 0; i < found.length; i++) {
      answers[counts.get(i)] = answer.apply(found[i]);
    }
  }
}
