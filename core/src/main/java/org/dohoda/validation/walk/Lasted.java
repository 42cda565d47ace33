package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableList;
import org.dohoda.problem.ModelPath;
import org.dohoda.source.Attestation;
import org.dohoda.time.Period;

/**
 * A period and the days on which what holds during it is attested.
 *
 * @param period the period
 * @param attestations the attestations
 * @param path the path of these
 */
public record Lasted(Period period, ImmutableList<Attestation> attestations, ModelPath path) {}
