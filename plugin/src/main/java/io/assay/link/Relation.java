package io.assay.link;

import io.assay.diagnostic.Place;
import io.assay.knowledge.Page;
import io.assay.knowledge.RelationKind;

/**
 * One page's standing to another: {@code from} supersedes, depends on … {@code to}.
 *
 * @param place where it is written, on either page
 */
public record Relation(RelationKind kind, Page from, Page to, Place place) {}
