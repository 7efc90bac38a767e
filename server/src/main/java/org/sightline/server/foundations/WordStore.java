package org.sightline.server.foundations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where words, their definitions and their adopted meanings are kept. */
public interface WordStore {

  List<Word> all();

  Optional<Word> find(String key);

  /** The word; nobody else changes it until the transaction ends. */
  Optional<Word> lock(String key);

  /**
   * Stores a word.
   *
   * @return as stored, with its new version
   * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else stored it
   *     since it was read
   * @throws org.springframework.dao.DuplicateKeyException when a new word has the key of another
   */
  Word save(Word word);

  /** Stores a definition in the place of the same person’s earlier one of that round. */
  void put(Definition definition);

  /** The definitions of a round, in an order that does not tell who wrote them or when. */
  List<Definition> definitions(String word, int round);

  Optional<Definition> definition(String word, int round, UUID by);

  void add(Adoption adoption);

  /** The adopted meanings of a word, newest first. */
  List<Adoption> adoptions(String word);

  /** The meaning of each word that is in force. */
  List<Adoption> inForce();
}
