"""Calls the mock with the official Python SDK: a line of JSON in, a line of JSON out."""

import json
import os
import sys

from tencentcloud.common.common_client import CommonClient
from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.tcr.v20190924 import models
from tencentcloud.tcr.v20190924.tcr_client import TcrClient

credential = Credential(os.environ["TENCENTCLOUD_SECRET_ID"], os.environ["TENCENTCLOUD_SECRET_KEY"])


def call(signature, method, action, input, service=None, version=None):
    http_profile = HttpProfile(protocol="http", endpoint=os.environ["MOCK_HOST"], reqMethod=method)
    profile = ClientProfile(signMethod=signature, httpProfile=http_profile)
    if service is not None:
        other = CommonClient(service, version, credential, os.environ["TENCENTCLOUD_REGION"], profile)
        return answer(lambda: other.call_json(action, input)["Response"])
    client = TcrClient(credential, os.environ["TENCENTCLOUD_REGION"], profile)
    if not hasattr(client, action):
        return {"absent": True}
    request = getattr(models, action + "Request")()
    request.from_json_string(json.dumps(input))
    return answer(lambda: json.loads(getattr(client, action)(request).to_json_string()))


def answer(send):
    try:
        return {"answer": send()}
    except TencentCloudSDKException as error:
        return {"error": {"code": error.code, "message": str(error.message), "requestId": error.requestId}}


for line in sys.stdin:
    print(json.dumps(call(**json.loads(line))), flush=True)
