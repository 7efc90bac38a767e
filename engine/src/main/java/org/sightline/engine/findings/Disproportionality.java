package org.sightline.engine.findings;

import java.math.BigDecimal;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.gaps.IdeaRatio;

/**
 * An adverse outcome's risk ratio, as 34 CFR 300.647 asks for it, for this file alone.
 *
 * @param riskRatio the group's risk over that of everyone else, with its interval; stands here even
 *     where the rule does not calculate
 * @param rule what the rule says of this year; a missed State minimum means that the others in the
 *     file are too few and no State figures are at hand
 * @param threshold the ratio to be exceeded
 */
public record Disproportionality(Estimate riskRatio, IdeaRatio rule, BigDecimal threshold) {}
