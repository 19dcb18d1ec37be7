package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Contradiction;
import java.util.List;

/**
 * A contradiction in what is declared.
 *
 * @param rule what cannot both be true
 * @param ages the ages for which both is declared
 * @param deciders the facts by which both is, those of the reassuring statement first
 * @param isInherited whether the service declares all of these, so that it is told there
 */
public record Clash(Contradiction rule, Ages ages, List<Decider> deciders, boolean isInherited) {}
