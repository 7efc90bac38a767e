package org.sightline.engine.evaluation;

/**
 * Which schools tried the practice.
 *
 * @param column the column that tells
 * @param intervention its level where the practice was tried; every other known level compares
 * @param byLot whether somebody states that schools were assigned by lot
 */
public record Arms(String column, String intervention, boolean byLot) {}
