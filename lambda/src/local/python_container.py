"""Stands in for AWS's PyTorch container: calls an unpacked model.tar.gz as its toolkit does.

Commands come as lines of JSON on stdin, one answer each goes to stdout; python-container.ts sends them.
Source of what is imitated: sagemaker_inference/transformer.py of aws/sagemaker-inference-toolkit.
"""

import base64
import json
import signal
import sys
import types

# Ctrl-C in a terminal is for whoever started this, who then closes stdin.
signal.signal(signal.SIGINT, signal.SIG_IGN)

sys.dont_write_bytecode = True
sys.path.insert(0, f"{sys.argv[1]}/code")


class BaseInferenceToolkitError(Exception):
    """The toolkit answers with the status of these; with 500 to all other exceptions."""

    def __init__(self, status_code, message, phrase):
        self.status_code = status_code
        self.message = message
        self.phrase = phrase
        super().__init__(status_code, message, phrase)


errors = types.ModuleType("sagemaker_inference.errors")
errors.BaseInferenceToolkitError = BaseInferenceToolkitError
sys.modules["sagemaker_inference"] = types.ModuleType("sagemaker_inference")
sys.modules["sagemaker_inference.errors"] = errors


def read_texts(options, words):
    """From now on `encode` reads texts in this way."""
    import text

    global encode
    text_options = text.read_options(options)
    vocabulary = text.index_vocabulary(words)
    encode = lambda string: text.encode(string, text_options, vocabulary)._asdict()
    return None


def load(folder):
    """Call model_fn; returns why the model cannot be loaded, or None."""
    import inference
    import torch

    global functions, model
    # On a busy machine more threads wait for each other longer than they compute.
    torch.set_num_threads(1)
    functions = inference
    try:
        model = inference.model_fn(folder)
    except Exception as error:
        return str(error)
    return None


def invoke(body, content_type, accept):
    """The body is base64; of JSON the toolkit makes a string, all else it hands on as it came."""
    data = base64.b64decode(body)
    try:
        if content_type == "application/json":
            data = data.decode("utf-8")
        request = functions.input_fn(data, content_type)
        answer, answer_type = functions.output_fn(functions.predict_fn(request, model), accept)
        return {"status": 200, "type": answer_type, "body": answer}
    except BaseInferenceToolkitError as error:
        return {"status": error.status_code, "type": accept, "body": error.message}
    except Exception as error:
        return {"status": 500, "type": accept, "body": str(error)}


commands = {
    "read_texts": read_texts,
    "encode": lambda text: encode(text),
    "load": load,
    "invoke": invoke,
}
for line in sys.stdin.buffer:
    command, *arguments = json.loads(line)
    print(json.dumps(commands[command](*arguments)), flush=True)
