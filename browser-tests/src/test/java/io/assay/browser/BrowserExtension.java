package io.assay.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser and one server for all tests; readers of its own for each, who must have met no error when it ends. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("There is a browser, or there must be");
        }
        return ConditionEvaluationResult.disabled("No browser on the path: install one of " + Chromium.NAMES);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Readers.class || type == SampleSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Session session = session(context);
        if (parameter.getParameter().getType() == SampleSite.class) {
            return session.sample();
        }
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Readers.class, key -> new Readers(session.browser()), Readers.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Readers readers = context.getStore(NAMESPACE).remove(Readers.class, Readers.class);
        if (readers != null) {
            readers.leave(context.getExecutionException().isEmpty());
        }
    }

    private static Session session(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Session.class, key -> Session.open(), Session.class);
    }
}
