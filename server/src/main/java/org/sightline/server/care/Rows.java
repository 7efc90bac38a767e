package org.sightline.server.care;

/** Every row of the workspace's database. */
public interface Rows {

  /**
   * Writes all of them to an empty database and compares every row afterwards.
   *
   * @param address of the empty database, as JDBC writes it
   * @throws CareRefused when it is not empty, does not answer, or a row is not the same there; then
   *     nothing of it stays
   */
  Copied copyTo(String address, String user, String password);
}
