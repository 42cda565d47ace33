package org.dohoda.logic;

/**
 * The answer to a test of an unknown.
 *
 * @param unknown the unknown
 * @param test what is asked of it
 * @param passes whether its value passes
 */
public record Answer(Unknown unknown, Object test, boolean passes) {}
