package org.dohoda.validation.walk;

import org.dohoda.provision.Lasting;
import org.dohoda.time.DateRule;

/**
 * From when on and how long a provision holds. Immutable and thread-safe.
 *
 * @param since from when on
 * @param until how long
 */
public record During(DateRule since, Lasting until) {}
