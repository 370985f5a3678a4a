package io.assay.site.view;

/**
 * What an answer to an open question would make of the verdict.
 *
 * @param answer the answer, or several that come to the same: "If demand were subsidised or mixed"
 */
public record AnswerView(String answer, String verdict, Tone tone, String score) {}
