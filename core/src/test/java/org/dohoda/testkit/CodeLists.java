package org.dohoda.testkit;

import java.util.Collection;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.dohoda.body.BodyKind;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.body.Capacity;
import org.dohoda.body.MemberClass;
import org.dohoda.condition.MeetingMode;
import org.dohoda.instrument.InstrumentKind;
import org.dohoda.instrument.InstrumentKinds;
import org.dohoda.organization.OrganizationKind;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.organization.StakeRole;
import org.dohoda.organization.StakeRoles;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.partnership.SupportKind;
import org.dohoda.partnership.SupportKinds;
import org.dohoda.policy.CooperationForm;
import org.dohoda.policy.CooperationForms;
import org.dohoda.provision.Act;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Appointment;
import org.dohoda.provision.Appointments;
import org.dohoda.provision.Base;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Channel;
import org.dohoda.provision.Channels;
import org.dohoda.provision.Consequence;
import org.dohoda.provision.Consequences;
import org.dohoda.provision.DecisionMethod;
import org.dohoda.provision.DecisionMethods;
import org.dohoda.provision.EndDuties;
import org.dohoda.provision.EndDuty;
import org.dohoda.provision.InformationLevel;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.PrincipleName;
import org.dohoda.provision.PrincipleNames;
import org.dohoda.provision.PropertyKind;
import org.dohoda.provision.PropertyKinds;
import org.dohoda.provision.SeatEnding;
import org.dohoda.provision.SeatEndings;
import org.dohoda.provision.SettlementMethod;
import org.dohoda.provision.SettlementMethods;
import org.dohoda.provision.TerminationGround;
import org.dohoda.provision.TerminationGrounds;
import org.dohoda.source.SourceKind;
import org.dohoda.source.SourceKinds;
import org.dohoda.text.Code;

/** Generators of the codes of open lists: the documented constants mostly, sometimes others. */
public final class CodeLists {
  private CodeLists() {}

  /** {@return acts} */
  public static Arbitrary<Act> acts() {
    return open(Acts.all(), Act::of);
  }

  /** {@return ways to fill a seat} */
  public static Arbitrary<Appointment> appointments() {
    return open(Appointments.all(), Appointment::of);
  }

  /** {@return bases of a number or share} */
  public static Arbitrary<Base> bases() {
    return open(Bases.all(), Base::of);
  }

  /** {@return kinds of bodies} */
  public static Arbitrary<BodyKind> bodyKinds() {
    return open(BodyKinds.all(), BodyKind::of);
  }

  /** {@return capacities} */
  public static Arbitrary<Capacity> capacities() {
    return open(Capacities.all(), Capacity::of);
  }

  /** {@return channels} */
  public static Arbitrary<Channel> channels() {
    return open(Channels.all(), Channel::of);
  }

  /** {@return consequences of a missing approval} */
  public static Arbitrary<Consequence> consequences() {
    return open(Consequences.all(), Consequence::of);
  }

  /** {@return forms of cooperation} */
  public static Arbitrary<CooperationForm> cooperationForms() {
    return open(CooperationForms.all(), CooperationForm::of);
  }

  /** {@return methods of deciding} */
  public static Arbitrary<DecisionMethod> decisionMethods() {
    return open(DecisionMethods.all(), DecisionMethod::of);
  }

  /** {@return duties at the end} */
  public static Arbitrary<EndDuty> endDuties() {
    return open(EndDuties.all(), EndDuty::of);
  }

  /** {@return levels of information} */
  public static Arbitrary<InformationLevel> informationLevels() {
    return open(InformationLevels.all(), InformationLevel::of);
  }

  /** {@return kinds of instruments} */
  public static Arbitrary<InstrumentKind> instrumentKinds() {
    return open(InstrumentKinds.all(), InstrumentKind::of);
  }

  /** {@return kinds of organizations} */
  public static Arbitrary<OrganizationKind> organizationKinds() {
    return open(OrganizationKinds.all(), OrganizationKind::of);
  }

  /** {@return names of principles} */
  public static Arbitrary<PrincipleName> principleNames() {
    return open(PrincipleNames.all(), PrincipleName::of);
  }

  /** {@return rights} */
  public static Arbitrary<Right> rights() {
    return open(Rights.all(), Right::of);
  }

  /** {@return ways in which a seat falls vacant} */
  public static Arbitrary<SeatEnding> seatEndings() {
    return open(SeatEndings.all(), SeatEnding::of);
  }

  /** {@return methods of settling a dispute} */
  public static Arbitrary<SettlementMethod> settlementMethods() {
    return open(SettlementMethods.all(), SettlementMethod::of);
  }

  /** {@return kinds of sources} */
  public static Arbitrary<SourceKind> sourceKinds() {
    return open(SourceKinds.all(), SourceKind::of);
  }

  /** {@return roles of a stake} */
  public static Arbitrary<StakeRole> stakeRoles() {
    return open(StakeRoles.all(), StakeRole::of);
  }

  /** {@return kinds of support} */
  public static Arbitrary<SupportKind> supportKinds() {
    return open(SupportKinds.all(), SupportKind::of);
  }

  /** {@return grounds of termination} */
  public static Arbitrary<TerminationGround> terminationGrounds() {
    return open(TerminationGrounds.all(), TerminationGround::of);
  }

  /** {@return kinds of intellectual property} */
  public static Arbitrary<PropertyKind> propertyKinds() {
    return open(PropertyKinds.all(), PropertyKind::of);
  }

  /** {@return classes of members} */
  public static Arbitrary<MemberClass> memberClasses() {
    return Codes.codes().map(MemberClass::of);
  }

  /** {@return modes of meetings} */
  public static Arbitrary<MeetingMode> meetingModes() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.of(MeetingMode.IN_PERSON, MeetingMode.REMOTE)),
        Tuple.of(1, Codes.codes().map(MeetingMode::of)));
  }

  private static <C extends Code> Arbitrary<C> open(Collection<C> known, Function<String, C> code) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(known)), Tuple.of(1, Codes.codes().map(code)));
  }
}
