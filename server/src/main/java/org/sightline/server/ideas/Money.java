package org.sightline.server.ideas;

/** What an idea costs in money. */
public enum Money {
  /** Time and attention only. */
  NOTHING,
  /** What a school pays out of its running budget. */
  LITTLE,
  /** What somebody has to grant first. */
  MUCH,
  /** Nobody has said yet. */
  UNKNOWN
}
