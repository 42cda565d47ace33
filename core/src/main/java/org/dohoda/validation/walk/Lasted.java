package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableList;
import org.dohoda.source.Attestation;
import org.dohoda.time.Period;

/**
 * A period of the element at hand and the days on which what holds during it is attested.
 *
 * @param period the period
 * @param attestations the attestations
 * @param member where the period stands in the element
 */
public record Lasted(Period period, ImmutableList<Attestation> attestations, String member) {}
